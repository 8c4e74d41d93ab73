package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupJudgeTest {

    private static final AnnotatedText TEXT =
            Annotator.of(Language.JAPANESE).annotate("アロカは新型のアロカを発売した。アロカ社長の佐藤氏が述べた。");

    private static NameGroup group(String text, EntityType type, int... starts) {
        List<NameMention> names = java.util.Arrays.stream(starts)
                .mapToObj(start ->
                        new NameMention(Mention.ofName(0, new Span(start, start + text.length()), text), type, 0.7))
                .toList();
        return new NameGroup(type, names);
    }

    private static LinearModel always(int label) {
        float[] biases = new float[GroupLabel.COUNT];
        biases[label] = 1;
        return LinearModel.of(biases, new TreeMap<>());
    }

    @ParameterizedTest
    @EnumSource(EntityType.class)
    void aGroupGetsTheTypeThatIsLikeliest(EntityType type) {
        List<NameGroup> kept = new GroupJudge(always(GroupLabel.of(type)))
                .judge(TEXT, List.of(group("アロカ", EntityType.PRODUCT, 0, 7)));
        assertThat(kept)
                .singleElement()
                .satisfies(group -> assertThat(group.type()).isEqualTo(type));
    }

    @Test
    void whatIsNoNameIsLeftOut() {
        assertThat(new GroupJudge(always(GroupLabel.NOTHING)).judge(TEXT, List.of(group("アロカ", EntityType.PRODUCT, 0))))
                .isEmpty();
    }

    @Test
    void aFamilyNameIsOneWhereThePersonIsNamedInFull() {
        AnnotatedText text = Annotator.of(Language.JAPANESE).annotate("サム・アロカは新型を発売した。アロカが述べた。");
        NameGroup full = group("サム・アロカ", EntityType.PERSON, 0);
        NameGroup brief = group("アロカ", EntityType.PERSON, 0);
        NameGroup firm = group("アロカ", EntityType.ORGANIZATION, 0);
        GroupJudge nobody = new GroupJudge(always(GroupLabel.NOTHING));
        assertThat(nobody.judge(text, List.of(full, brief))).containsExactly(brief);
        assertThat(nobody.judge(text, List.of(full, firm))).isEmpty();
        assertThat(nobody.judge(text, List.of(brief))).isEmpty();
    }

    @Test
    void everyGroupIsJudgedByItself() {
        NameGroup firm = group("アロカ", EntityType.ORGANIZATION, 0);
        NameGroup other = group("新型", EntityType.PRODUCT, 4);
        GroupFeatures features = new GroupFeatures(TEXT, List.of(firm, other));
        SortedMap<Integer, float[]> weights = new TreeMap<>();
        java.util.Set<Integer> shared = new java.util.HashSet<>();
        for (int feature : features.of(other)) {
            shared.add(feature);
        }
        for (int feature : features.of(firm)) {
            if (!shared.contains(feature)) {
                weights.put(feature, new float[] {0, 0, 1, 0, 0, 0});
            }
        }
        LinearModel model = LinearModel.of(new float[] {1, 0, 0, 0, 0, 0}, weights);
        assertThat(new GroupJudge(model).judge(TEXT, List.of(firm, other))).containsExactly(firm);
    }

    @Test
    void theShippedJudgeKeepsWhatIsPlain() {
        List<TextEntity> entities = Extractor.of(Language.JAPANESE)
                .entities(Annotator.of(Language.JAPANESE).annotate("青空電機の佐藤健一社長は4日、大阪市で会見した。"));
        assertThat(entities)
                .extracting(TextEntity::type)
                .contains(EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION);
    }

    @Test
    void labelsAndTypesAreOneToOne() {
        assertThat(GroupLabel.type(GroupLabel.NOTHING)).isEmpty();
        for (EntityType type : EntityType.values()) {
            assertThat(GroupLabel.type(GroupLabel.of(type))).contains(type);
        }
    }
}
