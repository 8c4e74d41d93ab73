package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.text.DocumentId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class SourcesTest {

    private static Sources.Copy copy(String one, String other) {
        return new Sources.Copy(new DocumentId(one), new DocumentId(other));
    }

    private static Set<DocumentId> documents(String... ids) {
        return Arrays.stream(ids).map(DocumentId::new).collect(Collectors.toSet());
    }

    @Test
    void documentsThatAreNoCopiesCountEach() {
        assertThat(new Sources(List.of()).count(documents("a", "b", "c"))).isEqualTo(3);
        assertThat(new Sources(List.of()).count(Set.of())).isZero();
    }

    @Test
    void copiesAndTheirCopiesCountOnce() {
        Sources sources = new Sources(List.of(copy("a", "b"), copy("c", "b"), copy("d", "e")));

        assertThat(sources.count(documents("a", "b", "c"))).isEqualTo(1);
        assertThat(sources.count(documents("a", "b", "c", "d", "e", "f"))).isEqualTo(3);
    }

    @Test
    void onlyCopiesThatAreAmongThemTieThem() {
        Sources sources = new Sources(List.of(copy("a", "hidden"), copy("hidden", "b")));

        assertThat(sources.count(documents("a", "b"))).isEqualTo(2);
    }
}
