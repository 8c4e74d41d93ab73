package dev.enishi.analysis.graph;

import dev.enishi.analysis.text.DocumentId;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts how many of some documents speak for themselves: copies of one text, and copies of copies, count once. */
final class Sources {

    private final Map<DocumentId, Set<DocumentId>> copies = new HashMap<>();

    /** Two documents whose texts are copies. */
    record Copy(DocumentId document, DocumentId other) {}

    Sources(Collection<Copy> pairs) {
        for (Copy pair : pairs) {
            copies.computeIfAbsent(pair.document(), none -> new HashSet<>()).add(pair.other());
            copies.computeIfAbsent(pair.other(), none -> new HashSet<>()).add(pair.document());
        }
    }

    /** The number of groups that the documents fall into; only copies among them tie them together. */
    int count(Set<DocumentId> documents) {
        Set<DocumentId> left = new HashSet<>(documents);
        int groups = 0;
        while (!left.isEmpty()) {
            removeGroup(left.iterator().next(), left);
            groups++;
        }
        return groups;
    }

    private void removeGroup(DocumentId first, Set<DocumentId> left) {
        Deque<DocumentId> open = new ArrayDeque<>(List.of(first));
        left.remove(first);
        while (!open.isEmpty()) {
            copies.getOrDefault(open.remove(), Set.of()).stream()
                    .filter(left::remove)
                    .forEach(open::add);
        }
    }
}
