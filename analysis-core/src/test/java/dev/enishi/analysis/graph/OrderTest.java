package dev.enishi.analysis.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.Status;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.DocumentId;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever was added, replaced and removed in whatever order: the same documents make the same graph. */
class OrderTest {

    /** Names that overlap: short forms of several, spellings that a bracket or the lexicon ties together, family names, one person in two scripts. */
    private static final List<List<String>> ORGANIZATIONS = List.of(
            List.of("アカネ自動車", "アカネ"),
            List.of("アカネ自動車"),
            List.of("アカネ"),
            List.of("アカネ電機", "アカネ"),
            List.of("Akane Motors", "アカネ自動車"),
            List.of("Akane Motors"),
            List.of("アカネ自動車九州", "アカネ自動車", "アカネ"),
            List.of("コハク工業", "Kohaku Industries", "KI"),
            List.of("Kohaku Industries", "KI"),
            List.of("KI"),
            List.of("ソニー"),
            List.of("Sony", "Sony Group Corporation"),
            List.of("ヒスイ"),
            List.of("ヒスイ・ホールディングス", "ヒスイ"));

    private static final List<List<String>> PEOPLE = List.of(
            List.of("桐野蒼", "桐野"),
            List.of("桐野"),
            List.of("桐野翠", "桐野"),
            List.of("マヤ・リンド", "リンド"),
            List.of("マヤ・リンド", "Maya Lind"),
            List.of("Maya Lind", "Lind"),
            List.of("リンド"),
            List.of("桐野", "Aoi Kirino"),
            List.of("桐野", "Aoi Kirino", "Kirino, A. B."),
            List.of("桐野", "Kirino, A. B."));

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private static final Collection OTHER = new Collection("other");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6})
    void theSameDocumentsMakeTheSameGraph(int seed) throws SQLException {
        Random random = new Random(seed);
        Path worn = EmptyGraph.in(folder.resolve("worn"));
        Path fresh = EmptyGraph.in(folder.resolve("fresh"));
        Map<String, Said> last = new TreeMap<>();
        try (KnowledgeGraph graph = KnowledgeGraph.open(worn, CLOCK);
                KnowledgeGraph other = KnowledgeGraph.open(fresh, CLOCK)) {
            for (int step = 0; step < 30; step++) {
                change(graph, last, random);
            }
            List<Said> shuffled = new ArrayList<>(last.values());
            Collections.shuffle(shuffled, random);
            shuffled.forEach(said -> said.addTo(other, collectionOf(said)));

            for (Scope scope : List.of(Scope.everything(), Scope.of(OTHER), Scope.of(Collection.DEFAULT))) {
                assertThat(View.of(graph, scope, names()))
                        .as("seed %d, %s", seed, scope)
                        .isEqualTo(View.of(other, scope, names()));
            }
        }
        assertNothingIsLeftBehind(worn);
    }

    private static void change(KnowledgeGraph graph, Map<String, Said> last, Random random) {
        String id = "d" + random.nextInt(14);
        Said known = last.get(id);
        if (known != null && random.nextInt(3) == 0) {
            assertThat(graph.remove(new DocumentId(id), collectionOf(known))).isTrue();
            last.remove(id);
        } else {
            Said said = document(id, random);
            said.addTo(graph, collectionOf(said));
            last.put(id, said);
        }
    }

    private static Collection collectionOf(Said said) {
        return said.document().id().value().endsWith("3") ? OTHER : Collection.DEFAULT;
    }

    private static Said document(String id, Random random) {
        Said said = Said.in(id).on("2026-01-0" + (1 + random.nextInt(9)));
        List<String> organizations = name(said, EntityType.ORGANIZATION, ORGANIZATIONS, random);
        List<String> people = name(said, EntityType.PERSON, PEOPLE, random);
        for (int i = 0; i < 3; i++) {
            RelationType type = any(List.of(RelationType.values()), random);
            List<String> from = random.nextBoolean() ? people : organizations;
            String subject = any(from, random);
            String object = any(organizations, random);
            if (!subject.equals(object)) {
                said.says(subject + "と" + object + "。");
                said.tie(type, subject, object, any(List.of(Status.values()), random), random.nextInt(10) / 10.0);
            }
        }
        return said;
    }

    private static <T> T any(List<T> values, Random random) {
        return values.get(random.nextInt(values.size()));
    }

    /** Names one to three things of different main names. */
    private static List<String> name(Said said, EntityType type, List<List<String>> pool, Random random) {
        Set<String> named = new HashSet<>();
        List<String> order = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            List<String> names = any(pool, random);
            if (named.add(names.get(0))) {
                said.says(names.get(0) + "。");
                said.names(type, names.get(0), names.subList(1, names.size()).toArray(new String[0]));
                order.add(names.get(0));
            }
        }
        return order;
    }

    private static Set<String> names() {
        Set<String> names = new HashSet<>();
        ORGANIZATIONS.forEach(names::addAll);
        PEOPLE.forEach(names::addAll);
        return names;
    }

    /** What is derived must be what it would be if derived anew, and nothing may hang on to documents that are gone. */
    private static void assertNothingIsLeftBehind(Path graph) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + graph.resolve(Database.FILE_NAME))) {
            for (String leftovers : Arrays.asList(
                    "SELECT id FROM entity e WHERE NOT EXISTS (SELECT 1 FROM text_entity WHERE entity = e.id)",
                    "SELECT id FROM entity e WHERE NOT EXISTS (SELECT 1 FROM entity WHERE id = e.root AND root = id)",
                    "SELECT id FROM name n WHERE NOT EXISTS (SELECT 1 FROM text_entity_name WHERE name = n.id)",
                    "SELECT rowid FROM sentence_terms WHERE rowid NOT IN (SELECT id FROM sentence)",
                    "SELECT id FROM relation r WHERE subject_entity != (SELECT entity FROM text_entity WHERE id = r.subject)"
                            + " OR object_entity != (SELECT entity FROM text_entity WHERE id = r.object)",
                    "SELECT entity, name, naming, uses FROM entity_name EXCEPT SELECT t.entity, n.name, n.naming, COUNT(*)"
                            + " FROM text_entity t JOIN text_entity_name n ON n.text_entity = t.id GROUP BY 1, 2, 3",
                    "PRAGMA foreign_key_check")) {
                assertThat(isEmpty(connection, leftovers)).as(leftovers).isTrue();
            }
        }
    }

    private static boolean isEmpty(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }
}
