package dev.enishi.analysis.extraction;

import static dev.enishi.analysis.lexicon.EntityType.LOCATION;
import static dev.enishi.analysis.lexicon.EntityType.ORGANIZATION;
import static dev.enishi.analysis.lexicon.EntityType.PERSON;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class SameThingTest {

    private static final LinearModel ALWAYS = LinearModel.of(new float[] {1}, new TreeMap<>());
    private static final LinearModel NEVER = LinearModel.of(new float[] {-1}, new TreeMap<>());

    private static AnnotatedText text(String text) {
        return Annotator.of(Language.JAPANESE).annotate(text);
    }

    private static NameGroup group(AnnotatedText text, String surface, EntityType type) {
        List<NameMention> names = new ArrayList<>();
        text.all().forEach(sentence -> {
            for (int at = sentence.text().indexOf(surface);
                    at >= 0;
                    at = sentence.text().indexOf(surface, at + 1)) {
                Span span = new Span(at, at + surface.length());
                names.add(new NameMention(Mention.ofName(sentence.number(), span, surface), type, 0.9));
            }
        });
        return new NameGroup(type, names);
    }

    @Test
    void pairsAreOfOneTypeAndOverlap() {
        AnnotatedText text = text("浦和レッズは敗れた。レッズの山田と緑川FCの山田太郎、北浜市の北浜。");
        NameGroup reds = group(text, "浦和レッズ", ORGANIZATION);
        NameGroup brief = group(text, "レッズ", ORGANIZATION);
        NameGroup other = group(text, "緑川FC", ORGANIZATION);
        NameGroup place = group(text, "レッズ", LOCATION);
        List<SameThing.Pair> pairs = SameThing.pairs(text, List.of(brief, reds, other, place));
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.brief()).isSameAs(brief);
            assertThat(pair.full()).isSameAs(reds);
            assertThat(pair.features()).isNotEmpty().isSorted();
        });
    }

    @Test
    void theModelDecides() {
        AnnotatedText text = text("浦和レッズは敗れた。レッズの選手が述べた。");
        NameGroup reds = group(text, "浦和レッズ", ORGANIZATION);
        NameGroup brief = group(text, "レッズ", ORGANIZATION);
        assertThat(new SameThing(ALWAYS).fullForms(text, List.of(reds, brief))).isEqualTo(Map.of(brief, reds));
        assertThat(new SameThing(NEVER).fullForms(text, List.of(reds, brief))).isEmpty();
    }

    @Test
    void ofTwoFullFormsTheLikelierIsTaken() {
        AnnotatedText text = text("山田太郎と山田花子が会った。山田が述べた。");
        NameGroup taro = group(text, "山田太郎", PERSON);
        NameGroup hanako = group(text, "山田花子", PERSON);
        NameGroup brief = group(text, "山田", PERSON);
        List<NameGroup> groups = List.of(taro, hanako, brief);
        Map<NameGroup, NameGroup> full = SameThing.of(Language.JAPANESE).fullForms(text, groups);
        assertThat(full.keySet()).isSubsetOf(Set.of(brief));
    }

    @Test
    void theShippedModelKnowsShortForms() {
        assertThat(named("東京地方裁判所は4日、青空電機の訴えを退けた。東京地裁の判決を受け、青空電機は控訴する。"))
                .anyMatch(names -> names.contains("東京地裁") && names.contains("東京地方裁判所"));
        assertThat(named("新生銀行は4日、緑川証券を買収すると発表した。新生銀の狙いは資産運用だ。"))
                .anyMatch(names -> names.contains("新生銀") && names.contains("新生銀行"));
        assertThat(named("楽天グループ傘下の楽天証券は4日、楽天銀行との提携を発表した。"))
                .noneMatch(names -> names.contains("楽天証券") && names.contains("楽天銀行"));
    }

    private static List<Set<String>> named(String text) {
        return Extractor.of(Language.JAPANESE).entities(text(text)).stream()
                .map(TextEntity::names)
                .toList();
    }

    @Test
    void aNameThatIsAllOverALongTextCostsNoMoreThanItsFirstPlaces() {
        String again = "浦和レッズのレッズが。";
        assertThat(features(again.repeat(40))).isEqualTo(features(again.repeat(400)));
    }

    private static int[] features(String words) {
        AnnotatedText text = text(words);
        return SameThing.pairs(text, List.of(group(text, "レッズ", ORGANIZATION), group(text, "浦和レッズ", ORGANIZATION)))
                .get(0)
                .features();
    }

    @Test
    void pairsForTrainingAreThoseThatAreSettled() {
        AnnotatedText text = text("新生銀行は4日、緑川証券を買収すると発表した。新生銀の狙いは資産運用だ。");
        NameTagger tagger = NameTagger.of(Language.JAPANESE);
        float[] biases = new float[GroupLabel.COUNT];
        biases[GroupLabel.of(ORGANIZATION)] = 1;
        List<NamedPair> pairs = NamedPair.of(text, tagger, LinearModel.of(biases, new TreeMap<>()));
        assertThat(pairs).anySatisfy(pair -> {
            assertThat(pair.type()).isEqualTo(ORGANIZATION);
            assertThat(pair.brief()).contains("新生銀");
            assertThat(pair.full()).contains("新生銀行");
        });
    }
}
