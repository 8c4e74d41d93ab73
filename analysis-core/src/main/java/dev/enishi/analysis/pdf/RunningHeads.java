package dev.enishi.analysis.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Takes off what is printed at the edge of every page: running heads and feet, and page numbers. */
final class RunningHeads {

    /** The share of a page's height, from its edges, in which they stand. */
    private static final float EDGE = 0.12f;

    /** Heads of left and right pages alternate, so each stands on half of them; the first page often has none. */
    private static final double SHARE = 0.4;

    private static final int MAX_LENGTH = 120;

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?iu)[\\s\\-–—―・.|/()（）]*(?:page|p\\.?|ページ|頁)?\\s*\\d{1,4}\\s*(?:(?:/|of|／)\\s*\\d{1,4}|ページ|頁)?[\\s\\-–—―・.|()（）]*");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private RunningHeads() {}

    /** The pages without them, in the same order. */
    static List<PdfPage> without(List<PdfPage> pages) {
        Map<String, Integer> counts = new HashMap<>();
        for (PdfPage page : pages) {
            Set<String> keys = new HashSet<>();
            page.runs().stream().filter(run -> isAtEdge(run, page)).forEach(run -> keys.add(key(run, page)));
            keys.forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        int enough = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
        List<PdfPage> bare = new ArrayList<>();
        for (PdfPage page : pages) {
            bare.add(new PdfPage(
                    page.height(),
                    page.runs().stream()
                            .filter(run -> !(isPageNumber(run, page)
                                    || (isAtEdge(run, page) && counts.getOrDefault(key(run, page), 0) >= enough)))
                            .toList()));
        }
        return bare;
    }

    /** Page numbers stand in the outermost line. */
    private static boolean isPageNumber(Run run, PdfPage page) {
        Run first = page.runs().get(0);
        Run last = page.runs().get(page.runs().size() - 1);
        return isAtEdge(run, page)
                && (run.isLevelWith(first) || run.isLevelWith(last))
                && PAGE_NUMBER.matcher(run.text()).matches();
    }

    private static boolean isAtEdge(Run run, PdfPage page) {
        float place = run.y() / page.height();
        return run.text().length() <= MAX_LENGTH && (place < EDGE || place > 1 - EDGE);
    }

    /** Numbers count up from page to page. */
    private static String key(Run run, PdfPage page) {
        return (run.y() < page.height() / 2 ? "top " : "bottom ")
                + DIGITS.matcher(run.text()).replaceAll("#");
    }
}
