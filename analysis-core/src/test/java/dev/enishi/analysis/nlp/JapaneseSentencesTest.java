package dev.enishi.analysis.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JapaneseSentencesTest {

    private static List<String> split(String text) {
        return JapaneseSentences.split(text).stream().map(span -> span.of(text)).toList();
    }

    /** Where a sentence ends, {@code /} is written. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "青空電機は好調だ。/株価も上がった。",
                "本当か？/本当だ！/そうだ｡/終わり",
                "本当か！？/そうだ。",
                "待って…。/はい。",
                "社長は「増産する。急ぐ。」と述べた。/株価は上がった。",
                "「急ぐ。」と題した本。/次だ。",
                "青空電機（旧空電。東京）は好調だ。/次だ。",
                "『（「深い。」浅い。）』と書いた。/次だ。",
                "【速報。】青空が買収。/次だ。",
                "検索のYahoo!ショッピングを使う。/次だ。",
                "Go!Go!と叫んだ。/次だ。",
                "何が起きたのか?/彼は言う。",
                "Really? /そうだ。",
                "3.5%伸びた。/次だ。"
            })
    void endsAtMarksOutsideBrackets(String marked) {
        List<String> expected =
                List.of(marked.split("/", -1)).stream().map(String::strip).toList();
        assertThat(split(marked.replace("/", ""))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "「閉じない。次だ。 | 「閉じない。 | 次だ。",
                "（閉じない。次だ。 | （閉じない。 | 次だ。",
                "閉じるだけ」。次だ。 | 閉じるだけ」。 | 次だ。",
                "「違う）。次だ。 | 「違う）。 | 次だ。"
            })
    void aBracketWithoutItsOtherHoldsNothing(String text, String first, String second) {
        assertThat(split(text)).containsExactly(first, second);
    }

    @Test
    void anUnclosedBracketInsideAClosedOneIsPassedOver() {
        assertThat(split("「甲（乙。」丙。丁。")).containsExactly("「甲（乙。」丙。", "丁。");
    }

    @Test
    void aLineEndEndsASentenceAndBracketsDoNotReachBeyondIt() {
        assertThat(split("見出し「甲\n本文。乙」。次")).containsExactly("見出し「甲", "本文。", "乙」。", "次");
        assertThat(split("一\r\n\r\n　二　\n")).containsExactly("一", "二");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\n", "　\t"})
    void blankTextHasNone(String text) {
        assertThat(split(text)).isEmpty();
    }

    @Test
    void manyBracketsTakeNoLongTime() {
        int many = 100_000;
        assertThat(split("「".repeat(many))).hasSize(1);
        assertThat(split("「".repeat(many) + "。" + "」".repeat(many))).hasSize(1);
        assertThat(split("「".repeat(many) + "。" + "）".repeat(many))).hasSize(2);
    }

    @Test
    void marksAloneAreASentence() {
        assertThat(split("。。。")).containsExactly("。。。");
        assertThat(split("」「")).containsExactly("」「");
    }
}
