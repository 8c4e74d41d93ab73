package dev.enishi.analysis.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Span;
import org.junit.jupiter.api.Test;

class MarkedTextTest {

    @Test
    void takesTheMarksOutAndKeepsTheNames() {
        MarkedText marked = MarkedText.japanese("[P:山田太郎]が[O:青空電機]を設立した。", "[O:青空電機]は[L:北浜市]にある。");
        assertThat(marked.sentence(0).text()).isEqualTo("山田太郎が青空電機を設立した。");
        assertThat(marked.entities()).extracting(TextEntity::id).containsExactly("e1", "e2", "e3");
        assertThat(marked.entities())
                .extracting(TextEntity::type)
                .containsExactly(EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION);
        assertThat(marked.entities().get(1).mentions())
                .containsExactly(Mention.ofName(0, new Span(5, 9), "青空電機"), Mention.ofName(1, new Span(0, 4), "青空電機"));
    }
}
