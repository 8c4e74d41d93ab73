package dev.enishi.analysis.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of blocks together to paragraphs. A paragraph ends where the type changes, where the distance grows, before an indented
 * line, and behind a line that ends although the next word would have found room. A row of a table is a
 * paragraph of its own.
 */
final class Paragraphs {

    /** How much larger than usual the distance of two lines is between paragraphs. */
    private static final float DISTANCE = 1.35f;

    /** How far a paragraph's first line is indented, in sizes of its type. Japanese indents by one. */
    private static final float INDENT = 0.6f;

    private static final float SAME_SIZE = 0.12f;

    private static final Pattern SENTENCE_END = Pattern.compile("[。．！？.!?…」』”\"'’）):：]$");
    private static final Pattern ITEM =
            Pattern.compile("^(?:[・•●■◆◇○□▶►▪※*＊–—-]\\s?\\S|[(（]?\\d{1,2}[)）.．]\\s?\\D|[①-⑳])");

    private final List<Paragraph> paragraphs = new ArrayList<>();

    private Paragraphs() {}

    /**
     * A paragraph.
     *
     * @param text without line ends
     * @param size of its type
     * @param page where it begins, from 0
     */
    record Paragraph(String text, float size, int page) {}

    /** The paragraphs of all pages; those that go on in the next column or on the next page are whole. */
    static List<Paragraph> of(List<PdfPage> pages) {
        Paragraphs paragraphs = new Paragraphs();
        for (int page = 0; page < pages.size(); page++) {
            boolean first = true;
            for (List<Run> lines : ReadingOrder.blocks(pages.get(page).runs())) {
                paragraphs.add(new Block(lines), page, first);
                first = false;
            }
        }
        return List.copyOf(paragraphs.paragraphs);
    }

    private boolean open;

    private void add(Block block, int page, boolean newPage) {
        for (int i = 0; i < block.lines.size(); i++) {
            Run line = block.lines.get(i);
            boolean goesOn = i == 0 ? goesOn(block, page, newPage) : !block.breaksBefore(i);
            if (goesOn && !paragraphs.isEmpty()) {
                int last = paragraphs.size() - 1;
                Paragraph paragraph = paragraphs.get(last);
                String joined = Scripts.join(paragraph.text(), line.text());
                paragraphs.set(last, new Paragraph(joined, paragraph.size(), paragraph.page()));
            } else {
                paragraphs.add(new Paragraph(line.text(), line.size(), page));
            }
        }
        open = !block.isShort(block.lines.size() - 1);
    }

    /** Whether the first line of a block goes on with the last paragraph of the one before. */
    private boolean goesOn(Block block, int page, boolean newPage) {
        if (paragraphs.isEmpty() || !open) {
            return false;
        }
        Paragraph before = paragraphs.get(paragraphs.size() - 1);
        boolean next = newPage ? before.page() < page : before.page() <= page;
        return next
                && isSameSize(before.size(), block.lines.get(0).size())
                && !block.isIndented(0)
                && !ITEM.matcher(block.lines.get(0).text()).find()
                && !SENTENCE_END.matcher(before.text()).find();
    }

    private static boolean isSameSize(float one, float other) {
        return Math.abs(one - other) <= SAME_SIZE * Math.max(one, other);
    }

    /** Lines below each other, with what is usual among them. */
    private static final class Block {

        private final List<Run> lines;
        private final float left;
        private final float right;
        private final float distance;

        Block(List<Run> lines) {
            this.lines = lines;
            this.left = lines.stream().map(Run::left).min(Float::compare).orElse(0f);
            this.right = lines.stream().map(Run::right).max(Float::compare).orElse(0f);
            this.distance = distance(lines);
        }

        /** The distance that a quarter of the neighbouring lines of one size stay below: paragraphs are parted by more. */
        private static float distance(List<Run> lines) {
            List<Float> distances = new ArrayList<>();
            for (int i = 1; i < lines.size(); i++) {
                if (isSameSize(lines.get(i - 1).size(), lines.get(i).size())) {
                    distances.add((lines.get(i).y() - lines.get(i - 1).y())
                            / lines.get(i).size());
                }
            }
            distances.sort(null);
            return distances.isEmpty() ? 2 : Math.min(2.5f, distances.get(distances.size() / 4));
        }

        boolean breaksBefore(int i) {
            Run before = lines.get(i - 1);
            Run line = lines.get(i);
            return !isSameSize(before.size(), line.size())
                    || before.pieces() > 1
                    || line.pieces() > 1
                    || line.y() - before.y() > DISTANCE * distance * line.size()
                    || (isIndented(i) && !isIndented(i - 1))
                    || ITEM.matcher(line.text()).find()
                    || isShort(i - 1);
        }

        boolean isIndented(int i) {
            return lines.get(i).left() - left > INDENT * lines.get(i).size();
        }

        /** Whether a line ends although what comes next would have found room behind it. */
        boolean isShort(int i) {
            Run line = lines.get(i);
            float room = right - line.right();
            String next = i + 1 < lines.size() ? lines.get(i + 1).text() : "";
            return room > firstWord(next) * line.size();
        }

        /**
         * About how wide a text's first word and the blank before it are, in sizes of its type; two characters in a writing without
         * blanks, since punctuation is moved.
         */
        private static float firstWord(String text) {
            if (text.isEmpty() || Scripts.isUnspaced(text)) {
                return 2.5f;
            }
            int blank = text.indexOf(' ');
            int length = blank < 0 ? text.length() : blank;
            return 0.6f * length + 1;
        }
    }
}
