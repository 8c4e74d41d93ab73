package dev.enishi.analysis.text;

/**
 * One sentence of a document.
 *
 * @param number from 0 in the body; {@link #TITLE} for the title
 * @param text the sentence as written
 * @param start where it starts in the document's text, in UTF-16 code units; 0 for the title, which is not part of that text
 */
public record Sentence(int number, String text, int start) {

    /** The number of the title. */
    public static final int TITLE = -1;

    /** The title of a document as its sentence −1. */
    public static Sentence title(String text) {
        return new Sentence(TITLE, text, 0);
    }

    /** Whether this is the title. */
    public boolean isTitle() {
        return number == TITLE;
    }

    /** Where it ends in the document's text. */
    public int end() {
        return start + text.length();
    }
}
