package dev.enishi.bot.ask;

import dev.enishi.analysis.text.Language;
import dev.enishi.bot.slack.Blocks;
import dev.enishi.bot.slack.SlackMessage;
import java.util.List;
import java.util.Locale;

/** Tells what can be asked and how. Pure. */
final class HelpMessage {

    private static final String JA = """
            *できること*
            • 記事のリンクを投稿すると、要約と、人・企業・製品のつながりをスレッドに返します。
            • 質問すると、読んだ記事の文を示して答えます。書かれていないことは「分かりません」と答えます。

            *聞き方*
            • `%1$s 任天堂の競合は？`（自分だけに見えます）
            • このボットへのメンションかダイレクトメッセージで質問（続けて聞けます）
            • `%1$s https://…` で記事を読みます
            • `%1$s ヘルプ` でこの説明""";

    private static final String EN = """
            *What I do*
            • Post a link to an article: I reply in the thread with a summary and who is tied to whom.
            • Ask a question: I answer with the sentence that says so, or say that I don't know.

            *How to ask*
            • `%1$s Who competes with Nintendo?` (only you see the answer)
            • Mention me or send me a direct message; you can ask on in the thread
            • `%1$s https://…` reads an article
            • `%1$s help` shows this""";

    private HelpMessage() {}

    /** The help in a language, with the slash command's name. */
    static SlackMessage of(Language language, String command) {
        String text = String.format(Locale.ROOT, language == Language.JAPANESE ? JA : EN, command);
        return new SlackMessage(text, List.of(Blocks.section(text)));
    }
}
