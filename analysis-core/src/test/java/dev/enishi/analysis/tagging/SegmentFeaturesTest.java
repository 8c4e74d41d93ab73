package dev.enishi.analysis.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.Span;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SegmentFeaturesTest {

    private static Unit unit(String surface, String shape) {
        return new Unit(new Span(0, surface.length()), surface, "名詞", true, false, shape);
    }

    private static int[] features(int at, Unit... units) {
        Columns columns = new Columns(List.of(units), WordClasses.read("word-classes-ja.txt"));
        FeatureHashes out = new FeatureHashes();
        SegmentFeatures.add(columns, Runs.ofScripts(List.of(units), SegmentFeatures::script), at, out);
        return out.take();
    }

    private static int[] endings(int at, Unit... units) {
        Columns columns = new Columns(List.of(units), WordClasses.read("word-classes-ja.txt"));
        FeatureHashes out = new FeatureHashes();
        SegmentFeatures.addEnding(
                columns, new Runs(List.of(units), unit -> !unit.shape().equals("あ")), at, out);
        return out.take();
    }

    @Test
    void katakanaWithDotsIsOneScriptAndLatinWithDigitsAnother() {
        assertThat(SegmentFeatures.script(unit("アオ", "カ"))).isEqualTo(1);
        assertThat(SegmentFeatures.script(unit("・", "・"))).isEqualTo(1);
        assertThat(SegmentFeatures.script(unit("Acme", "Aa"))).isEqualTo(2);
        assertThat(SegmentFeatures.script(unit("3", "0"))).isEqualTo(2);
        assertThat(SegmentFeatures.script(unit("企業", "漢"))).isZero();
        assertThat(SegmentFeatures.script(unit("は", "あ"))).isZero();
        assertThat(SegmentFeatures.script(unit("、", "."))).isZero();
    }

    @Test
    void otherUnitsHaveNone() {
        assertThat(features(0, unit("企業", "漢"), unit("アオ", "カ"))).isEmpty();
    }

    @Test
    void whatStandsBeforeTheWholeWordIsSeenFromItsEnd() {
        Unit[] company = {unit("企業", "漢"), unit("アオ", "カ"), unit("・", "・"), unit("ゾラ", "カ")};
        Unit[] person = {unit("俳優", "漢"), unit("アオ", "カ"), unit("・", "・"), unit("ゾラ", "カ")};
        assertThat(Arrays.equals(features(3, company), features(3, person))).isFalse();
    }

    @Test
    void dotsCount() {
        int[] joined = features(0, unit("アオ", "カ"), unit("・", "・"), unit("ゾラ", "カ"));
        int[] plain = features(0, unit("アオ", "カ"), unit("イロ", "カ"), unit("ゾラ", "カ"));
        assertThat(Arrays.equals(joined, plain)).isFalse();
    }

    @Test
    void theStartOfASentenceLooksAtTheEndingTwice() {
        int[] start = endings(0, unit("青空", "漢"), unit("電機", "漢"), unit("は", "あ"));
        int[] later = endings(1, unit("は", "あ"), unit("青空", "漢"), unit("電機", "漢"));
        assertThat(start.length).isGreaterThan(later.length);
        assertThat(endings(2, unit("青空", "漢"), unit("電機", "漢"), unit("は", "あ"))).isEmpty();
    }

    @Test
    void anotherEndingIsAnotherFeature() {
        int[] company = endings(0, unit("青空", "漢"), unit("電機", "漢"), unit("は", "あ"));
        int[] region = endings(0, unit("青空", "漢"), unit("地方", "漢"), unit("は", "あ"));
        assertThat(Arrays.equals(company, region)).isFalse();
    }
}
