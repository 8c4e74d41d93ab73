package dev.enishi.bot.terminal;

import dev.enishi.bot.terminal.Surroundings.Screen;

/** Text for people, as it grows: lines that are broken to the screen, indented, and coloured where there is colour. */
final class Sheet {

    private static final String BOLD = "\u001B[1m";
    private static final String DIM = "\u001B[2m";
    private static final String PLAIN = "\u001B[0m";

    private final Screen screen;
    private final StringBuilder text = new StringBuilder();

    Sheet(Screen screen) {
        this.screen = screen;
    }

    Sheet heading(String words) {
        return write(words, 0, 0, BOLD);
    }

    Sheet line(String words, int indent) {
        return write(words, indent, indent, "");
    }

    /** A line that matters less. */
    Sheet note(String words, int indent) {
        return write(words, indent, indent, DIM);
    }

    /** A line whose continuation is set further in. */
    Sheet hanging(String words, int indent, int hang) {
        return write(words, indent, hang, "");
    }

    Sheet blank() {
        text.append('\n');
        return this;
    }

    private Sheet write(String words, int indent, int hang, String style) {
        int columns = screen.columns() == 0 ? 0 : Math.max(20, screen.columns() - hang);
        String margin = " ".repeat(indent);
        for (String line : Columns.wrap(Controls.strip(words), columns)) {
            text.append(margin).append(coloured(line, style)).append('\n');
            margin = " ".repeat(hang);
        }
        return this;
    }

    private String coloured(String line, String style) {
        return screen.colour() && !style.isEmpty() ? style + line + PLAIN : line;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
