package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class NameTaggerTest {

    /** What may upset offsets: other widths, marks that combine, characters beyond the first plane, lone surrogates, blanks. */
    private static final String[] PIECES = {
        "東京", "ソニー", "の", "株式会社", "㈱", "ｿﾆｰ", "ｶﾞｽ", "が", "ＡＢＣ", "Acme", " ", "　", "・", "「", "」", "(", ")", "、", "3",
        "３", "㌔", "か\u3099", "𠮷野", "😀", "\uD83D", "\uDE00", "\u200B", "ー", "Inc.", "'s", "-", "\t", "é", "ﷺ", "氏"
    };

    private static AnnotatedSentence annotate(Language language, String text) {
        return Annotator.of(language)
                .annotate("", text, List.of(new Span(0, text.length())))
                .sentences()
                .get(0);
    }

    private static List<String> names(Language language, String text) {
        return NameTagger.of(language).tag(annotate(language, text)).stream()
                .map(name -> name.type() + " " + name.span().of(text))
                .toList();
    }

    @Test
    void findsNamesInJapanese() {
        assertThat(names(Language.JAPANESE, "トヨタ自動車の豊田章男会長は京都市で会見した。"))
                .containsExactly("ORGANIZATION トヨタ自動車", "PERSON 豊田章男", "LOCATION 京都市");
    }

    @Test
    void findsALatinNameThatNoDictionaryHas() {
        assertThat(names(Language.JAPANESE, "ホンダはZyntrix社を買収すると発表した。"))
                .contains("ORGANIZATION ホンダ")
                .anyMatch(name -> name.startsWith("ORGANIZATION Zyntrix"));
    }

    @Test
    void spansAreThoseOfTheTextAsWritten() {
        String text = "ＮＴＴﾄﾞｺﾓの㈱ソニーへの出資";
        for (TaggedName name : NameTagger.of(Language.JAPANESE).tag(annotate(Language.JAPANESE, text))) {
            assertThat(name.span().of(text)).isNotBlank();
        }
        assertThat(names(Language.JAPANESE, "ＳＯＮＹは新製品を発表した。")).containsExactly("ORGANIZATION ＳＯＮＹ");
    }

    @Test
    void aSentenceWithoutNamesGivesNone() {
        assertThat(names(Language.JAPANESE, "今日はとても寒いので、早く帰って寝ることにした。")).isEmpty();
        assertThat(NameTagger.of(Language.JAPANESE).tag(annotate(Language.JAPANESE, " ")))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void anyTextGivesSpansInOrderInsideItAndWholeCharacters(Language language) {
        Random random = new Random(20261124);
        for (int round = 0; round < 1000; round++) {
            StringBuilder built = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                built.append(PIECES[random.nextInt(PIECES.length)]);
            }
            String text = built.toString();
            int end = 0;
            for (TaggedName name : NameTagger.of(language).tag(annotate(language, text))) {
                String where = "round " + round + " " + name + " in " + text;
                assertThat(name.span().start()).as(where).isGreaterThanOrEqualTo(end);
                assertThat(name.span().end()).as(where).isBetween(name.span().start() + 1, text.length());
                assertThat(name.confidence()).as(where).isBetween(0.0, 1.0 + 1e-9);
                end = name.span().end();
            }
        }
    }

    @Test
    void threadsShareATagger() throws Exception {
        List<String> texts = List.of("ソニーは東京で発表した。", "鈴木一郎氏がホンダの社長に就任した。", "任天堂の新型機が発売された。");
        List<List<String>> alone =
                texts.stream().map(text -> names(Language.JAPANESE, text)).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4, task -> new Thread(task, "tagging"));
        try {
            List<Callable<List<List<String>>>> tasks = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                tasks.add(() -> texts.stream()
                        .map(text -> names(Language.JAPANESE, text))
                        .toList());
            }
            for (Future<List<List<String>>> result : threads.invokeAll(tasks)) {
                assertThat(result.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void theModelSaysWhatItWasMadeOfAndIsSmall(Language language) throws IOException {
        assertThat(NameTagger.of(language).model().header())
                .containsEntry("language", language.code())
                .containsKeys("sources", "options")
                .hasEntrySatisfying("digest", digest -> assertThat(digest).matches("sha256:[0-9a-f]{64}"))
                .hasEntrySatisfying("sources", sources -> assertThat(sources).contains("CC BY"));
        int limit = language == Language.JAPANESE ? 3_000_000 : 2_000_000;
        try (InputStream stream = NameTagger.class.getResourceAsStream("names-" + language.code() + ".model")) {
            assertThat(stream).isNotNull();
            assertThat(stream.readAllBytes().length).isLessThan(limit);
        }
    }

    @Test
    void anotherModelCanBeTried() {
        float[] alone = new float[NameLabels.COUNT];
        alone[4] = 1;
        int always = FeatureHashes.mix(0, 0);
        NameModel model = NameModel.of(
                java.util.Map.of(), new float[NameLabels.COUNT * NameLabels.COUNT], java.util.Map.of(always, alone));
        List<TaggedName> names = NameTagger.of(Language.JAPANESE, model).tag(annotate(Language.JAPANESE, "犬と猫"));
        assertThat(names)
                .extracting(TaggedName::type)
                .containsOnly(EntityType.PERSON)
                .hasSize(3);
        assertThat(names.get(0).confidence()).isBetween(0.1, 0.5);
    }
}
