package dev.enishi.analysis.graph;

import org.jspecify.annotations.Nullable;

/** Text as the store can hold it. */
final class StoredText {

    private StoredText() {}

    /**
     * The text with each lone surrogate, which UTF-8 can't express, and each NUL, at which SQLite's functions stop, as U+FFFD. The
     * length in UTF-16 code units stays, so spans hold.
     */
    static String of(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isUnstorable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    /** As {@link #of}; null stays null. */
    static @Nullable String ofNullable(@Nullable String text) {
        return text == null ? null : of(text);
    }

    private static String replaced(String text) {
        StringBuilder copy = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isUnstorable(text, i)) {
                copy.setCharAt(i, '\uFFFD');
            }
        }
        return copy.toString();
    }

    private static boolean isUnstorable(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c == 0;
    }
}
