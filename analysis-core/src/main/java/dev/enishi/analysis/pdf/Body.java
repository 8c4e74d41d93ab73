package dev.enishi.analysis.pdf;

import dev.enishi.analysis.pdf.Paragraphs.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * The paragraphs of a document as they stand to its title.
 *
 * @param before what stands above the title on the first page, if it is only labels, such as the date and who it is sent by
 * @param paragraphs the text
 */
record Body(List<String> before, List<String> paragraphs) {

    /** A paragraph that ends a sentence is text, wherever it stands. */
    private static final String SENTENCE_ENDS = "。.!?！？";

    static Body of(String title, List<Paragraph> all) {
        int at = indexOf(title, all);
        List<String> before = new ArrayList<>();
        List<String> text = new ArrayList<>();
        boolean labels = all.subList(0, Math.max(at, 0)).stream().noneMatch(Body::isSentence);
        for (int i = 0; i < all.size(); i++) {
            if (i != at) {
                (labels && i < at ? before : text).add(all.get(i).text());
            }
        }
        return new Body(before, text);
    }

    private static int indexOf(String title, List<Paragraph> all) {
        String key = TitleFinder.key(title);
        for (int i = 0; i < all.size() && all.get(i).page() == 0 && !key.isEmpty(); i++) {
            if (TitleFinder.key(all.get(i).text()).equals(key)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isSentence(Paragraph paragraph) {
        String text = paragraph.text();
        return SENTENCE_ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** The lines above the title and the first ones below it. */
    List<String> top(int lines) {
        List<String> top = new ArrayList<>(before);
        top.addAll(paragraphs.subList(0, Math.min(lines, paragraphs.size())));
        return top;
    }
}
