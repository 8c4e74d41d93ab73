package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Joins the texts of an article's parts, without what the site repeats on each. */
final class Parts {

    private Parts() {}

    /**
     * All paragraphs in order. What a further part repeats at its beginning (the lead) stays where it was first; what two parts have at
     * their ends (an announcement) goes from both.
     */
    static List<String> join(List<List<String>> parts) {
        Set<String> repeated = repeatedAtEnds(parts);
        List<String> joined = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (List<String> part : parts) {
            List<String> body = part.subList(0, endOfBody(part, repeated));
            int start = 0;
            while (start < body.size() && seen.contains(TitleText.key(body.get(start)))) {
                start++;
            }
            body.subList(start, body.size()).forEach(paragraph -> {
                joined.add(paragraph);
                seen.add(TitleText.key(paragraph));
            });
        }
        return joined;
    }

    private static Set<String> repeatedAtEnds(List<List<String>> parts) {
        Set<String> repeated = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            for (int j = i + 1; j < parts.size(); j++) {
                repeated.addAll(commonEnd(parts.get(i), parts.get(j)));
            }
        }
        return repeated;
    }

    /** The paragraphs that two different parts end with; none where one part is the other again. */
    private static List<String> commonEnd(List<String> one, List<String> other) {
        List<String> common = new ArrayList<>();
        int shorter = Math.min(one.size(), other.size());
        for (int back = 1; back <= shorter; back++) {
            String key = TitleText.key(one.get(one.size() - back));
            if (!key.equals(TitleText.key(other.get(other.size() - back)))) {
                return common;
            }
            common.add(key);
        }
        return List.of();
    }

    private static int endOfBody(List<String> part, Set<String> repeated) {
        int end = part.size();
        while (end > 0 && repeated.contains(TitleText.key(part.get(end - 1)))) {
            end--;
        }
        return end;
    }

    /** Whether a part says something that the parts before it don't. */
    static boolean tellsMore(List<List<String>> before, List<String> part) {
        Set<String> said = new HashSet<>();
        before.forEach(paragraphs -> paragraphs.forEach(paragraph -> said.add(TitleText.key(paragraph))));
        return part.stream().anyMatch(paragraph -> !said.contains(TitleText.key(paragraph)));
    }
}
