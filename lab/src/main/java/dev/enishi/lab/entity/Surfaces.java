package dev.enishi.lab.entity;

import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.lab.corpus.AnnotatedArticle;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** How two surfaces are compared when things found are measured: the same way as score_analysis.py does. */
final class Surfaces {

    private static final Pattern FORM = Pattern.compile(
            "株式会社|有限会社|合同会社|\\(株\\)|㈱|[,\\s]\\s*(?:inc|corp|co|ltd|llc|plc|corporation|company|limited)\\.?$",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SKIPPED = Pattern.compile("[\\s・=＝‐\\-–—.,、「」『』\"“”'’()\\[\\]]");

    private Surfaces() {}

    /** All normal forms of surfaces, with and without corporate forms. */
    static Set<String> of(Collection<String> surfaces) {
        Set<String> normal = new LinkedHashSet<>();
        for (String surface : surfaces) {
            normal.add(normal(surface, false));
            normal.add(normal(surface, true));
        }
        normal.remove("");
        return normal;
    }

    /** For each thing of an article its normal forms; one that only the shortened corporate forms of two share stays with neither. */
    static Map<String, Set<String>> of(AnnotatedArticle article) {
        Map<String, Set<String>> full = new LinkedHashMap<>();
        for (TextEntity entity : article.entities()) {
            Set<String> normal = new HashSet<>();
            entity.names().forEach(name -> normal.add(normal(name, false)));
            full.put(entity.id(), normal);
        }
        Map<String, Set<String>> surfaces = new LinkedHashMap<>();
        for (TextEntity entity : article.entities()) {
            Set<String> own = of(entity.names());
            full.forEach((id, others) -> {
                if (!id.equals(entity.id())) {
                    own.removeAll(others);
                }
            });
            own.addAll(full.getOrDefault(entity.id(), Set.of()));
            surfaces.put(entity.id(), own);
        }
        return surfaces;
    }

    private static String normal(String surface, boolean withoutForm) {
        String plain = Normalizer.normalize(surface, Normalizer.Form.NFKC).strip();
        String bare = withoutForm ? FORM.matcher(plain).replaceAll("").strip() : plain;
        String kept = SKIPPED.matcher(bare.isEmpty() ? plain : bare).replaceAll("");
        return (kept.isEmpty() ? plain : kept).toLowerCase(Locale.ROOT);
    }
}
