package dev.enishi.analysis.answer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Language;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrameFinderTest {

    private static List<Frame> find(String written, Set<EntityType> wanted) {
        MaskedQuestion question = MaskedQuestion.of(written);
        Language language = written.matches("(?s).*[ぁ-んァ-ヺ].*") ? Language.JAPANESE : Language.ENGLISH;
        return new FrameFinder(question.text(), language, question.names(), wanted).find();
    }

    private static Set<EntityType> types(@Nullable String cell) {
        return cell == null
                ? Set.of()
                : Arrays.stream(cell.split(" ")).map(EntityType::valueOf).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "who leads [o:Norvik] | PERSON | LEADS | SUBJECT",
                "which company does [p:Tessa Lind] lead | ORGANIZATION | LEADS | OBJECT",
                "which company did [p:Tessa Lind] found | ORGANIZATION | FOUNDED | OBJECT",
                "who founded [o:Norvik] | PERSON | FOUNDED | SUBJECT",
                "what products does [o:Norvik] make | PRODUCT | MAKES | OBJECT",
                "which company makes [r:Glimmer] | ORGANIZATION | MAKES | SUBJECT",
                "where is [o:Norvik] based | LOCATION | LOCATED_IN | OBJECT",
                "which companies are based in [l:Halvik] | ORGANIZATION | LOCATED_IN | SUBJECT",
                "who bought [o:Norvik] | | ACQUIRES | SUBJECT",
                "who sued [o:Norvik] | | SUES | SUBJECT",
                "[o:アオゾラ]の社長は誰 | PERSON | LEADS | SUBJECT",
                "[p:青木春子]が創業した会社は | ORGANIZATION | FOUNDED | OBJECT",
                "[r:ソラノート]を開発した会社は | ORGANIZATION | MAKES | SUBJECT",
                "[o:アオゾラ]が買収した会社は | ORGANIZATION | ACQUIRES | OBJECT",
                "[o:アオゾラ]の出資先は | | INVESTS_IN | OBJECT",
                "[o:アオゾラ]の親会社は | ORGANIZATION | PARENT_OF | SUBJECT"
            })
    void theSurestReadingTellsTheTieAndItsSide(
            String question, @Nullable String wanted, RelationType relation, Side side) {
        Frame best = find(question, types(wanted)).get(0);
        assertThat(best.relation()).isEqualTo(relation);
        assertThat(best.asked()).isEqualTo(side);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "who knows",
                "who bought it",
                "tell me about [o:Norvik]",
                "who acquired besides [o:Norvik]",
                "who else acquired, apart from [o:Norvik]",
                "買収した会社は",
                "[o:アオゾラ]とは",
                "[o:アオゾラ]以外に買収した会社は",
                "「[o:アオゾラ]」のほかに買収した会社は"
            })
    void withoutATriggerAndANameThereIsNoReading(String question) {
        assertThat(find(question, Set.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "which rival of [o:Norvik] did [o:Halden] buy and who founded [p:Tessa Lind]",
                "who bought [o:Norvik] and sold [o:Halden] and who competes with [o:Corvane]",
                "[o:アオゾラ]が買収した[o:ホシノ]の社長は誰で競合はどこ",
                "[op:アオゾラ]の社長は"
            })
    void readingsAreSortedDistinctAndNoneIsMuchWeaker(String question) {
        List<Frame> frames = find(question, Set.of());
        assertThat(frames)
                .isSortedAccordingTo(Comparator.comparingDouble(Frame::weight).reversed());
        assertThat(frames)
                .allMatch(frame -> frame.weight() >= 0.4 * frames.get(0).weight());
        assertThat(frames)
                .allMatch(frame -> frames.stream().filter(frame::isSameReading).count() == 1);
    }

    @Test
    void aLeftOutNameLeavesTheOthers() {
        assertThat(find("besides [o:Halden] which firm did [o:Norvik] buy", Set.of()))
                .isNotEmpty()
                .allMatch(frame -> frame.name().surface().equals("Norvik"));
        assertThat(find("[o:ホシノ]以外で[o:アオゾラ]が買収した会社は", Set.of()))
                .isNotEmpty()
                .allMatch(frame -> frame.name().surface().equals("アオゾラ"));
    }

    @Test
    void aNameThatCanBeAPersonOrACompanyLeadsOrIsLed() {
        assertThat(find("who does [op:Norvik] lead", Set.of()))
                .filteredOn(frame -> frame.relation() == RelationType.LEADS)
                .extracting(Frame::asked)
                .containsExactlyInAnyOrder(Side.SUBJECT, Side.OBJECT);
    }

    @Test
    void theNameNextToTheTriggerIsSurer() {
        List<Frame> frames = find("who told [o:Norvik] that [o:Halden] merged", Set.of());
        assertThat(frames).extracting(frame -> frame.name().surface()).containsExactly("Halden", "Norvik");
        assertThat(frames.get(1).weight())
                .isCloseTo(0.85 * frames.get(0).weight(), org.assertj.core.data.Offset.offset(1e-9));
    }

    @Test
    void anUnknownNameIsReadToo() {
        assertThat(find("who bought [?:Zelkova]", Set.of())).singleElement().satisfies(frame -> {
            assertThat(frame.relation()).isEqualTo(RelationType.ACQUIRES);
            assertThat(frame.name().isKnown()).isFalse();
        });
    }
}
