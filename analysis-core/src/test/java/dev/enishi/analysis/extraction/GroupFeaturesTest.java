package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class GroupFeaturesTest {

    private static NameGroup group(AnnotatedText text, String surface, EntityType type, double confidence) {
        List<NameMention> names = new ArrayList<>();
        text.all().forEach(sentence -> {
            for (int at = sentence.text().indexOf(surface);
                    at >= 0;
                    at = sentence.text().indexOf(surface, at + 1)) {
                names.add(new NameMention(
                        Mention.ofName(sentence.number(), new Span(at, at + surface.length()), surface),
                        type,
                        confidence));
            }
        });
        return new NameGroup(type, names);
    }

    private static int[] features(String text, String surface, EntityType type, double confidence) {
        AnnotatedText annotated = Annotator.of(Language.JAPANESE).annotate(text);
        NameGroup group = group(annotated, surface, type, confidence);
        return new GroupFeatures(annotated, List.of(group)).of(group);
    }

    private static int[] of(String text) {
        return features(text, "アロカ", EntityType.ORGANIZATION, 0.9);
    }

    @Test
    void theSameGroupLooksTheSame() {
        assertThat(of("アロカは発売した。")).containsExactly(of("アロカは発売した。")).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void seesWhatStandsAroundEachPlace() {
        int[] once = of("アロカは発売した。");
        assertThat(of("アロカは発売した。アロカ社長が述べた。")).isNotEqualTo(once);
        assertThat(of("アロカは買収した。")).isNotEqualTo(once);
        assertThat(of("新型アロカは発売した。")).isNotEqualTo(once);
    }

    @Test
    void seesWhatTheTaggerMadeOfIt() {
        int[] firm = of("アロカは発売した。");
        assertThat(features("アロカは発売した。", "アロカ", EntityType.PRODUCT, 0.9)).isNotEqualTo(firm);
        assertThat(features("アロカは発売した。", "アロカ", EntityType.ORGANIZATION, 0.2)).isNotEqualTo(firm);
    }

    @Test
    void seesWhatElseIsNamedLikeIt() {
        AnnotatedText text = Annotator.of(Language.JAPANESE).annotate("アロカはアロカミニを発売した。");
        NameGroup firm = group(text, "アロカ", EntityType.ORGANIZATION, 0.9);
        NameGroup product = group(text, "アロカミニ", EntityType.PRODUCT, 0.9);
        assertThat(new GroupFeatures(text, List.of(firm, product)).of(firm))
                .hasSizeGreaterThan(new GroupFeatures(text, List.of(firm)).of(firm).length);
    }

    @Test
    void aNameThatIsAllOverALongTextCostsNoMoreThanItsFirstPlaces() {
        String sentence = "アロカは発売した。";
        assertThat(of(sentence.repeat(30) + "アロカ社長が述べた。")).isEqualTo(of(sentence.repeat(31)));
    }

    @Test
    void groupsForTrainingAreThoseThatAreJudged() {
        AnnotatedText text = Annotator.of(Language.JAPANESE).annotate("青空電機の佐藤健一社長は4日、大阪市で会見した。");
        List<NamedGroup> groups = NamedGroup.of(text, dev.enishi.analysis.tagging.NameTagger.of(Language.JAPANESE));
        assertThat(groups).isNotEmpty();
        assertThat(groups).allSatisfy(group -> assertThat(group.features()).isNotEmpty());
        assertThat(groups).extracting(NamedGroup::surfaces).anyMatch(surfaces -> surfaces.contains("佐藤健一"));
    }
}
