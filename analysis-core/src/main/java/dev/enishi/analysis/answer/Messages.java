package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.Language;

/** What is said when there is nothing to answer with. */
final class Messages {

    private Messages() {}

    /** Shows by examples what can be asked. */
    static String examples(Language language) {
        return language == Language.JAPANESE
                ? "質問の意味がわかりませんでした。たとえば「（会社名）の競合は？」「（会社名）の社長は誰？」「（会社名）を買収したのは？」のように聞いてください。"
                : "I did not understand the question. Ask, for example: \"Who competes with <company>?\", \"Who is the CEO of <company>?\" or"
                        + " \"Who acquired <company>?\"";
    }

    /** Says that a question is too long. */
    static String tooLong(Language language) {
        return language == Language.JAPANESE
                ? "質問が長すぎます。" + Answerer.LONGEST_QUESTION + "文字以内で聞いてください。"
                : "The question is too long. Please keep it under " + Answerer.LONGEST_QUESTION + " characters.";
    }
}
