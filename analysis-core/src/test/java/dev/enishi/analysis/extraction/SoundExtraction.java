package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.nlp.AnnotatedSentence;
import dev.enishi.analysis.nlp.AnnotatedText;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What must hold of everything that is extracted, whatever the text. */
final class SoundExtraction {

    private final AnnotatedText text;
    private final Extraction extraction;
    private final String what;

    private SoundExtraction(AnnotatedText text, Extraction extraction, String what) {
        this.text = text;
        this.extraction = extraction;
        this.what = what;
    }

    /** Checks all; {@code what} names the case in the message of a failure. */
    static void check(AnnotatedText text, Extraction extraction, String what) {
        SoundExtraction sound = new SoundExtraction(text, extraction, what);
        sound.checkIds();
        extraction.entities().forEach(sound::checkMentions);
        sound.checkTies();
        extraction.relations().forEach(sound::checkEvidence);
    }

    private void checkIds() {
        int number = 1;
        for (TextEntity entity : extraction.entities()) {
            assertThat(entity.id()).as("id, %s", what).isEqualTo("e" + number++);
        }
    }

    private void checkMentions(TextEntity entity) {
        assertThat(entity.name()).as("name, %s", what).isNotBlank();
        assertThat(entity.aliases())
                .as("aliases, %s", what)
                .doesNotHaveDuplicates()
                .doesNotContain(entity.name());
        assertThat(entity.mentions()).as("mentions, %s", what).isNotEmpty().doesNotHaveDuplicates();
        int sentence = -1;
        for (Mention mention : entity.mentions()) {
            assertThat(mention.sentence()).as("order, %s", what).isGreaterThanOrEqualTo(sentence);
            sentence = mention.sentence();
            assertThat(mention.span().of(sentenceText(sentence)))
                    .as("text, %s", what)
                    .isEqualTo(mention.text());
            if (!mention.anaphor()) {
                assertThat(mention.text()).as("surface, %s", what).isIn(entity.names());
            }
        }
    }

    private String sentenceText(int number) {
        return text.sentence(number).map(AnnotatedSentence::text).orElseThrow();
    }

    private void checkTies() {
        Set<Tie> ties = new HashSet<>();
        for (Relation relation : extraction.relations()) {
            assertThat(ties.add(new Tie(relation.type(), relation.subject(), relation.object())))
                    .as("once, %s", what)
                    .isTrue();
            assertThat(relation.confidence()).as("confidence, %s", what).isBetween(0.0, 1.0);
            assertThat(extraction.entity(relation.subject()))
                    .as("subject, %s", what)
                    .isPresent();
            assertThat(extraction.entity(relation.object()))
                    .as("object, %s", what)
                    .isPresent();
        }
    }

    private void checkEvidence(Relation relation) {
        assertThat(relation.evidence())
                .as("evidence, %s", what)
                .isNotEmpty()
                .extracting(Evidence::sentence)
                .isSorted()
                .doesNotHaveDuplicates();
        for (Evidence evidence : relation.evidence()) {
            assertThat(evidence.text()).as("as written, %s", what).isEqualTo(sentenceText(evidence.sentence()));
        }
    }

    /** Whether a sentence names an entity or refers to it. */
    static boolean mentions(Extraction extraction, String id, int sentence) {
        List<Mention> mentions = extraction.entity(id).orElseThrow().mentions();
        return mentions.stream().anyMatch(mention -> mention.sentence() == sentence);
    }
}
