package dev.enishi.analysis.pdf;

/**
 * One sign where it stands on the page, in points; x grows to the right and y downwards. On a page of vertical writing both axes are
 * turned, so that a line still runs along x.
 *
 * @param text one character, several for a ligature, blank for a space
 * @param x where it begins
 * @param y its base line
 * @param width how far it advances
 * @param size the size of its type
 */
record Glyph(String text, float x, float y, float width, float size) {

    float right() {
        return x + width;
    }
}
