package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedText;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.tagging.NameTagger;
import dev.enishi.analysis.text.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class NameFinderTest {

    private static List<NameMention> find(Language language, String text) {
        AnnotatedText annotated = Annotator.of(language).annotate(text);
        return NameFinder.find(annotated, NameTagger.of(annotated.language()), 0);
    }

    @Test
    void findsAFamilyNameAgainThatWasNamedInFull() {
        List<NameMention> names = find(Language.JAPANESE, "ベルント・ハイゼンタールCEOは4日、新工場を建てると発表した。ハイゼンタールは市場を重く見ている。");
        assertThat(names)
                .filteredOn(name -> name.mention().sentence() == 1)
                .extracting(name -> name.mention().text())
                .contains("ハイゼンタール");
    }

    @Test
    void beingBolderOnlyAddsNames() {
        AnnotatedText text = Annotator.of(Language.JAPANESE).annotate("量子計算のアロカは、新型のゼルダスを秋に出す。アロカの競合はノイスだ。");
        NameTagger tagger = NameTagger.of(Language.JAPANESE);
        List<Mention> sure = NameFinder.find(text, tagger, 0).stream()
                .map(NameMention::mention)
                .toList();
        List<Mention> bold = NameFinder.find(text, tagger, 4).stream()
                .map(NameMention::mention)
                .toList();
        assertThat(bold).containsAll(sure).hasSizeGreaterThanOrEqualTo(sure.size());
    }

    @Test
    void everyMentionIsWhereItSays() {
        String text = "株式会社北浜電機は大阪市に本社を置く。北浜電機の佐藤健一社長が会見した。";
        AnnotatedText annotated = Annotator.of(Language.JAPANESE).annotate(text);
        for (NameMention name : NameFinder.find(annotated, NameTagger.of(annotated.language()), 0)) {
            String sentence =
                    annotated.sentence(name.mention().sentence()).orElseThrow().text();
            assertThat(name.mention().span().of(sentence))
                    .isEqualTo(name.mention().text());
            assertThat(name.confidence()).isBetween(0.0, 1.0);
        }
    }

    @Test
    void noTwoNamesOverlap() {
        List<NameMention> names = find(
                Language.ENGLISH,
                "Hinode Robotics was founded by Aki Mori. Mori runs Hinode Robotics, and Hinode Robotics is in Osaka.");
        for (int i = 1; i < names.size(); i++) {
            Mention before = names.get(i - 1).mention();
            Mention after = names.get(i).mention();
            boolean apart = before.sentence() < after.sentence()
                    || before.span().end() <= after.span().start();
            assertThat(apart).as("%s and %s", before, after).isTrue();
        }
        assertThat(names).isNotEmpty();
    }

    @Test
    void findsPeopleAndFirmsOfEnglishNews() {
        List<NameMention> names =
                find(Language.ENGLISH, "Chief executive John Carter of Norwick Systems Inc. resigned.");
        assertThat(names)
                .anyMatch(name -> name.type() == EntityType.PERSON
                        && name.mention().text().contains("Carter"));
        assertThat(names)
                .anyMatch(name -> name.type() == EntityType.ORGANIZATION
                        && name.mention().text().contains("Norwick"));
    }

    @Test
    void aTextWithoutNamesHasNone() {
        assertThat(find(Language.JAPANESE, "とても静かで、なにもなかった。")).isEmpty();
        assertThat(find(Language.ENGLISH, "it was quiet and nothing happened.")).isEmpty();
    }
}
