package dev.enishi.analysis.pdf;

/** Tells a PDF from other files without loading what reads it. */
public final class PdfSignature {

    /** Readers look for the mark so far: some files have a few other bytes before it. */
    private static final int MAX_BEFORE = 1024;

    private static final byte[] MARK = {'%', 'P', 'D', 'F', '-'};

    private PdfSignature() {}

    /** Whether bytes are a PDF, whatever they are called. Markup that only tells of the mark isn't one. */
    public static boolean isPdf(byte[] bytes) {
        for (int i = 0; i < MAX_BEFORE && i + MARK.length <= bytes.length && bytes[i] != '<'; i++) {
            if (startsAt(bytes, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAt(byte[] bytes, int at) {
        for (int i = 0; i < MARK.length; i++) {
            if (bytes[at + i] != MARK[i]) {
                return false;
            }
        }
        return true;
    }
}
