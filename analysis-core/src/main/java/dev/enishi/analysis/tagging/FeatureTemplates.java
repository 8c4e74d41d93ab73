package dev.enishi.analysis.tagging;

import java.util.List;

/** What a language's model looks at. Thread-safe. */
interface FeatureTemplates {

    /** The features of each unit of one sentence. */
    List<int[]> extract(List<Unit> units);
}
