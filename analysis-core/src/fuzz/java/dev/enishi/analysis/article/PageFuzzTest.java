package dev.enishi.analysis.article;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Feeds bytes that Jazzer makes to the reading of pages; run by {@code mvn -Pfuzz verify -pl analysis-core}. */
class PageFuzzTest {

    /** What is checked is in {@link FuzzedPage}, which the usual build runs over the inputs that were kept. */
    @FuzzTest(maxDuration = "60s")
    void readsAnyBytes(byte[] input) {
        FuzzedPage.of(input).read();
    }
}
