package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.text.Language;
import dev.enishi.analysis.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which side is asked for, by grammar alone: the trigger is given, so that no table of words has a say. */
class GrammarTest {

    private static Optional<Side> asked(
            Language language, Trigger.Form form, @Nullable Side noun, String written, String word) {
        MaskedQuestion question = MaskedQuestion.of(written);
        int at = question.text().indexOf(word);
        assertThat(at).as("%s in %s", word, question.text()).isNotNegative();
        Trigger trigger = new Trigger(RelationType.ACQUIRES, form, noun, 1, Pattern.compile(Pattern.quote(word)));
        Trigger.Hit hit = new Trigger.Hit(trigger, new Span(at, at + word.length()));
        return Grammar.of(language).asked(question.text(), hit, question.name());
    }

    @Test
    void eachLanguageHasItsGrammar() {
        assertThat(Grammar.of(Language.JAPANESE)).isSameAs(JapaneseGrammar.SHARED);
        assertThat(Grammar.of(Language.ENGLISH)).isSameAs(EnglishGrammar.SHARED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who did [o:Norvik] buy | buy | OBJECT",
                "what has [o:Norvik] bought | bought | OBJECT",
                "which company will the carmaker [o:Norvik] acquire | acquire | OBJECT",
                "which firm is [o:Norvik] buying | buying | OBJECT",
                "[o:Norvik] bought | bought | OBJECT",
                "who bought [o:Norvik] | bought | SUBJECT",
                "who is buying [o:Norvik] | buying | SUBJECT",
                "which group acquired the chipmaker [o:Norvik] | acquired | SUBJECT",
                "who was [o:Norvik] bought by | bought | SUBJECT",
                "who is [o:Norvik] now owned by | owned | SUBJECT",
                "which firms were bought by [o:Norvik] | bought | OBJECT",
                "what was recently acquired by [o:Norvik] | acquired | OBJECT",
                "what was not sold by [o:Norvik] | sold | OBJECT"
            })
    void englishGoesByOrderAndVoice(String question, String word, Side side) {
        assertThat(asked(Language.ENGLISH, Trigger.Form.VERB, null, question, word))
                .contains(side);
        assertThat(asked(Language.ENGLISH, Trigger.Form.BACK, null, question, word))
                .contains(side.other());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who is the parent of [o:Norvik] | parent | SUBJECT",
                "name the parent [o:Norvik] has | parent | SUBJECT",
                "[o:Norvik] is the parent of which company | parent | OBJECT",
                "[o:Norvik] is the parent of whom | parent | OBJECT",
                "whose parent is [o:Norvik] | parent | OBJECT",
                "whose former parent is [o:Norvik] | parent | OBJECT"
            })
    void anEnglishNounAsksForItselfUnlessTurned(String question, String word, Side side) {
        assertThat(asked(Language.ENGLISH, Trigger.Form.NOUN, Side.SUBJECT, question, word))
                .contains(side);
        assertThat(asked(Language.ENGLISH, Trigger.Form.NOUN, Side.OBJECT, question, word))
                .contains(side.other());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[o:アオゾラ]が買収した会社は | 買収 | OBJECT",
                "[o:アオゾラ]も買収した会社は | 買収 | OBJECT",
                "[o:アオゾラ]はどこを買収した | 買収 | OBJECT",
                "[o:アオゾラ]って何を買収した | 買収 | OBJECT",
                "[p:青木]さんが買収した会社は | 買収 | OBJECT",
                "[p:青木]社長が買収した会社は | 買収 | OBJECT",
                "「[o:アオゾラ]」が買収した会社は | 買収 | OBJECT",
                "[o:アオゾラ]グループが買収した会社は | 買収 | OBJECT",
                "[o:アオゾラ]を買収したのは | 買収 | SUBJECT",
                "[o:アオゾラ]の株を買収したのは | 買収 | SUBJECT",
                "[o:アオゾラ]の事業を買収したのは | 買収 | SUBJECT",
                "[o:アオゾラ]は誰が買収した | 買収 | SUBJECT",
                "[o:アオゾラ]はどこが買収した | 買収 | SUBJECT",
                "[o:アオゾラ]に買収された会社は | 買収 | OBJECT",
                "[o:アオゾラ]によって買収された会社は | 買収 | OBJECT",
                "[o:アオゾラ]により買収された会社は | 買収 | OBJECT",
                "[o:アオゾラ]はどこに買収された | 買収 | SUBJECT",
                "[o:アオゾラ]が買収された相手は | 買収 | SUBJECT"
            })
    void japaneseGoesByParticleAndVoice(String question, String word, Side side) {
        assertThat(asked(Language.JAPANESE, Trigger.Form.VERB, null, question, word))
                .contains(side);
        assertThat(asked(Language.JAPANESE, Trigger.Form.BACK, null, question, word))
                .contains(side.other());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[o:アオゾラ]の親会社は | 親会社 | SUBJECT",
                "[o:アオゾラ]は親会社を持つ | 親会社 | SUBJECT",
                "[o:アオゾラ]はどこの親会社 | 親会社 | OBJECT",
                "[o:アオゾラ]は誰の親会社 | 親会社 | OBJECT",
                "[o:アオゾラ]はどの会社の親会社 | 親会社 | OBJECT"
            })
    void aJapaneseNounAsksForItselfUnlessTurned(String question, String word, Side side) {
        assertThat(asked(Language.JAPANESE, Trigger.Form.NOUN, Side.SUBJECT, question, word))
                .contains(side);
        assertThat(asked(Language.JAPANESE, Trigger.Form.NOUN, Side.OBJECT, question, word))
                .contains(side.other());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"ENGLISH | who is the partner of [o:Norvik] | partner", "JAPANESE | [o:アオゾラ]の相手は | 相手"})
    void aNounWithoutASideLeavesItOpen(Language language, String question, String word) {
        assertThat(asked(language, Trigger.Form.NOUN, null, question, word)).isEmpty();
    }
}
