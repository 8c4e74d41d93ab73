package dev.enishi.analysis.extraction;

import static dev.enishi.analysis.lexicon.EntityType.LOCATION;
import static dev.enishi.analysis.lexicon.EntityType.ORGANIZATION;
import static dev.enishi.analysis.lexicon.EntityType.PERSON;
import static dev.enishi.analysis.lexicon.EntityType.PRODUCT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Sentence;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class EntityGathererTest {

    private final List<NameMention> names = new ArrayList<>();

    private EntityGathererTest name(int sentence, int start, String text, EntityType type, double confidence) {
        Mention mention = Mention.ofName(sentence, new Span(start, start + text.length()), text);
        names.add(new NameMention(mention, type, confidence));
        return this;
    }

    private EntityGathererTest name(int sentence, String text, EntityType type) {
        return name(sentence, 0, text, type, 1);
    }

    private List<TextEntity> gather(BracketedName... bracketed) {
        return EntityGatherer.gather(EntityGatherer.group(names, Arrays.asList(bracketed)));
    }

    private List<String> described(BracketedName... bracketed) {
        return gather(bracketed).stream()
                .map(entity -> entity.id() + " " + entity.type() + " " + String.join("=", entity.names()))
                .toList();
    }

    @Test
    void nothingGivesNothing() {
        assertThat(gather()).isEmpty();
    }

    @Test
    void theSameNameIsOneThing() {
        name(0, "青空電機", ORGANIZATION).name(1, "青空電機", ORGANIZATION).name(2, "緑電機", ORGANIZATION);
        assertThat(described()).containsExactly("e1 ORGANIZATION 青空電機", "e2 ORGANIZATION 緑電機");
        assertThat(gather().get(0).mentions()).hasSize(2);
    }

    @Test
    void widthsAndCorporateFormsDoNotMakeAnother() {
        name(0, "株式会社ＡＣＭＥ", ORGANIZATION).name(1, "Acme", ORGANIZATION);
        assertThat(gather()).hasSize(1);
    }

    @Test
    void itsNameIsTheFullestWithoutTheCorporateForm() {
        name(0, "青空", ORGANIZATION).name(1, "株式会社青空ホールディングス", ORGANIZATION);
        TextEntity entity = gather().get(0);
        assertThat(entity.name()).isEqualTo("青空ホールディングス");
        assertThat(entity.aliases()).containsExactly("青空", "株式会社青空ホールディングス");
    }

    @Test
    void otherSpellingsThatTheLexiconListsAreOneThing() {
        name(0, "日本経済新聞", ORGANIZATION).name(1, "日経", ORGANIZATION).name(2, "読売新聞", ORGANIZATION);
        assertThat(described()).containsExactly("e1 ORGANIZATION 日本経済新聞=日経", "e2 ORGANIZATION 読売新聞");
    }

    @Test
    void spellingsThatSoundAlikeInKanaAndLatinAreOneThing() {
        name(0, "Netcracker", ORGANIZATION).name(1, "ネットクラッカー", ORGANIZATION).name(2, "ネットスクリプト", ORGANIZATION);
        assertThat(described()).containsExactly("e1 ORGANIZATION Netcracker=ネットクラッカー", "e2 ORGANIZATION ネットスクリプト");
    }

    @Test
    void thingsOfTwoTypesThatSoundAlikeStayTwo() {
        name(0, "Netcracker", ORGANIZATION).name(1, "ネットクラッカー", PRODUCT);
        assertThat(gather()).hasSize(2);
    }

    @Test
    void aCountrysSignIsTheCountry() {
        name(0, "米", LOCATION).name(1, "米国", LOCATION).name(2, "英", LOCATION).name(3, "アメリカ", LOCATION);
        assertThat(described()).containsExactly("e1 LOCATION アメリカ=米=米国", "e2 LOCATION 英");
    }

    @Test
    void aPlaceMayBeNamedWithoutWhatItIs() {
        name(0, "北浜市", LOCATION).name(1, "北浜", LOCATION).name(2, "北浜駅", LOCATION);
        assertThat(described()).containsExactly("e1 LOCATION 北浜市=北浜", "e2 LOCATION 北浜駅");
    }

    @Test
    void aFamilyNameIsThePersonNamedNearestBefore() {
        name(0, "山田太郎", PERSON).name(1, "山田花子", PERSON).name(2, "山田", PERSON).name(3, "山田太郎", PERSON);
        assertThat(described()).containsExactly("e1 PERSON 山田太郎", "e2 PERSON 山田花子=山田");
    }

    @Test
    void aFamilyNameInTheTitleIsThePersonNamedBelow() {
        name(Sentence.TITLE, "山田", PERSON).name(0, "山田太郎", PERSON);
        assertThat(described()).containsExactly("e1 PERSON 山田太郎=山田");
        assertThat(gather().get(0).mentions()).extracting(Mention::sentence).containsExactly(Sentence.TITLE, 0);
    }

    @Test
    void aPersonIsNoShortFormOfAFirm() {
        name(0, "山田製薬", ORGANIZATION).name(1, "山田", PERSON);
        assertThat(described()).containsExactly("e1 ORGANIZATION 山田製薬", "e2 PERSON 山田");
    }

    @Test
    void mentionsVoteForTheType() {
        name(0, 0, "ソラ", PRODUCT, 0.9).name(1, 0, "ソラ", ORGANIZATION, 0.5).name(2, 0, "ソラ", ORGANIZATION, 0.5);
        assertThat(described()).containsExactly("e1 ORGANIZATION ソラ");
    }

    @Test
    void oneSureMentionOutvotesAnUnsureOne() {
        name(0, 0, "ソラ", PRODUCT, 0.9).name(1, 0, "ソラ", LOCATION, 0.5);
        assertThat(described()).containsExactly("e1 PRODUCT ソラ");
    }

    @Test
    void whatStandsInBracketsIsAnotherName() {
        name(0, 0, "青空電機", ORGANIZATION, 1).name(0, 5, "AOZ", ORGANIZATION, 1).name(1, "AOZ", ORGANIZATION);
        assertThat(described(new BracketedName("青空電機", "AOZ"))).containsExactly("e1 ORGANIZATION 青空電機=AOZ");
    }

    @Test
    void aLongerSpellingInAnotherScriptDoesNotRename() {
        name(0, 0, "青空電機", ORGANIZATION, 1).name(0, 5, "Aozora Denki", ORGANIZATION, 1);
        assertThat(described(new BracketedName("青空電機", "Aozora Denki")))
                .containsExactly("e1 ORGANIZATION 青空電機=Aozora Denki");
    }

    @Test
    void aPlaceInBracketsIsNone() {
        name(0, 0, "クモソラ", ORGANIZATION, 1).name(0, 5, "スイス", LOCATION, 1);
        assertThat(described(new BracketedName("クモソラ", "スイス")))
                .containsExactly("e1 ORGANIZATION クモソラ", "e2 LOCATION スイス");
    }

    @Test
    void bracketsThatNameUnknownThingsChangeNothing() {
        name(0, "青空電機", ORGANIZATION);
        assertThat(described(new BracketedName("青空電機", "Midori"), new BracketedName("x", "青空電機")))
                .containsExactly("e1 ORGANIZATION 青空電機");
    }

    @Test
    void twoPeopleWhoShareAFamilyNameStayTwo() {
        name(0, "山田太郎", PERSON)
                .name(0, 9, "山田花子", PERSON, 1)
                .name(1, "山田", PERSON)
                .name(2, "山田", PERSON);
        assertThat(gather()).hasSize(2);
    }

    @Test
    void idsFollowTheFirstMention() {
        name(Sentence.TITLE, 8, "緑電機", ORGANIZATION, 1)
                .name(0, 0, "山田太郎", PERSON, 1)
                .name(0, 9, "青空電機", ORGANIZATION, 1);
        assertThat(described()).containsExactly("e1 ORGANIZATION 緑電機", "e2 PERSON 山田太郎", "e3 ORGANIZATION 青空電機");
    }

    @Test
    void everyMentionIsKeptOnce() {
        name(0, 0, "青空", ORGANIZATION, 1).name(0, 9, "青空製薬", ORGANIZATION, 1).name(1, 3, "青空ホールディングス", ORGANIZATION, 1);
        assertThat(gather().stream().flatMap(entity -> entity.mentions().stream()))
                .containsExactlyInAnyOrderElementsOf(
                        names.stream().map(NameMention::mention).toList());
    }
}
