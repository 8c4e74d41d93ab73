package dev.enishi.analysis.tagging;

import java.util.List;

/** What a language's model looks at. Thread-safe. */
interface FeatureTemplates {

    /** The features of each unit of one sentence, whose text the units' spans are places of. */
    List<int[]> extract(String text, List<Unit> units);
}
