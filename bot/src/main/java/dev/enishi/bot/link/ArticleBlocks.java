package dev.enishi.bot.link;

import com.slack.api.model.block.LayoutBlock;
import dev.enishi.analysis.Analysis;
import dev.enishi.analysis.extraction.Mention;
import dev.enishi.analysis.extraction.Relation;
import dev.enishi.analysis.extraction.RelationType;
import dev.enishi.analysis.extraction.TextEntity;
import dev.enishi.analysis.graph.StoredDocument;
import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.text.Document;
import dev.enishi.analysis.text.Language;
import dev.enishi.bot.slack.Blocks;
import dev.enishi.bot.slack.Dates;
import dev.enishi.bot.slack.Mrkdwn;
import dev.enishi.bot.slack.SlackMessage;
import dev.enishi.bot.wording.Wording;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Shows an analysis in Slack, labelled in the article's language: title, site and date, summary, chief names, ties. Pure. */
public final class ArticleBlocks {

    /** Names of one type; the rest is counted. */
    static final int NAMES = 6;
    /** Ties; the rest is counted. */
    static final int TIES = 8;

    /** Ties that articles mention of whomever they name: where it is, who heads it, whose it is. What happened comes before them. */
    private static final Set<RelationType> BACKGROUND =
            EnumSet.of(RelationType.LOCATED_IN, RelationType.LEADS, RelationType.WORKS_FOR, RelationType.PARENT_OF);

    /** And the surer before the less sure. */
    private static final Comparator<Relation> NEWS_FIRST = Comparator.<Relation, Boolean>comparing(
                    relation -> BACKGROUND.contains(relation.type()))
            .thenComparing(Comparator.comparingDouble(Relation::confidence).reversed());

    private static final int MAX_TITLE = 300;
    private static final int MAX_NAME = 80;
    private static final int MAX_TIE = 250;

    private final Analysis article;
    private final Document document;
    private final boolean japanese;
    private final Wording words;

    private final List<StoredDocument> copies;

    private ArticleBlocks(Analysis article, List<StoredDocument> copies) {
        this.article = article;
        this.copies = copies;
        this.document = article.document();
        this.japanese = document.language() == Language.JAPANESE;
        this.words = Wording.of(document.language());
    }

    /** The message about an article. */
    public static SlackMessage of(Analysis article) {
        return of(article, List.of());
    }

    /**
     * The message about an article that other sites carry too.
     *
     * @param copies remembered articles with the same text
     */
    public static SlackMessage of(Analysis article, List<StoredDocument> copies) {
        return new ArticleBlocks(article, copies).message();
    }

    private SlackMessage message() {
        List<LayoutBlock> blocks = new ArrayList<>();
        List<String> text = new ArrayList<>();
        blocks.add(Blocks.section("*" + Mrkdwn.link(document.url(), title().replace('*', '＊')) + "*"));
        text.add(Mrkdwn.escape(title()));
        source().ifPresent(line -> blocks.add(Blocks.context(line)));
        if (!copies.isEmpty()) {
            blocks.add(Blocks.context(sameText()));
            text.add(sameText());
        }
        for (String paragraph : paragraphs()) {
            blocks.add(Blocks.section(paragraph));
            text.add(paragraph);
        }
        return new SlackMessage(String.join("\n", text), blocks);
    }

    private List<String> paragraphs() {
        List<String> paragraphs = new ArrayList<>();
        add(paragraphs, null, summary());
        add(paragraphs, japanese ? "主な名前" : "Names", names());
        add(paragraphs, japanese ? "つながり" : "Ties", ties());
        if (article.extraction().relations().isEmpty()) {
            paragraphs.add(japanese ? "_つながりは読み取れませんでした。_" : "_No ties were found in it._");
        }
        return paragraphs;
    }

    private static void add(List<String> paragraphs, @Nullable String label, String lines) {
        if (!lines.isEmpty()) {
            paragraphs.add(label == null ? lines : Mrkdwn.bold(label) + "\n" + lines);
        }
    }

    private String title() {
        String title = Mrkdwn.line(document.title());
        if (!title.isEmpty()) {
            return Mrkdwn.cut(title, MAX_TITLE);
        }
        URI url = document.url();
        return url != null ? site(url) : japanese ? "無題" : "Untitled";
    }

    private Optional<String> source() {
        List<String> parts = new ArrayList<>();
        URI url = document.url();
        if (url != null && url.getHost() != null) {
            parts.add(Mrkdwn.escape(site(url)));
        }
        if (document.publishedAt() != null) {
            parts.add(Dates.day(document.publishedAt(), document.language()));
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(String.join("  ・  ", parts));
    }

    private String sameText() {
        String listed = copies.stream().map(this::copy).collect(Collectors.joining(japanese ? "、" : ", "));
        return (japanese ? "同じ内容の記事： " : "Same text as: ") + listed;
    }

    private String copy(StoredDocument copy) {
        String title = Mrkdwn.cut(Mrkdwn.line(copy.title()), MAX_NAME);
        URI url = copy.url();
        String name = title.isEmpty() ? copy.id().value() : title;
        return url == null ? Mrkdwn.escape(name) : Mrkdwn.link(url, name) + " (" + Mrkdwn.escape(site(url)) + ")";
    }

    private static String site(URI url) {
        String host = url.getHost() == null ? url.toString() : url.getHost();
        return host.startsWith("www.") ? host.substring("www.".length()) : host;
    }

    private String summary() {
        return article.summary().sentences().stream()
                .map(sentence -> "• " + Mrkdwn.escape(sentence.text()))
                .collect(Collectors.joining("\n"));
    }

    private String names() {
        List<String> lines = new ArrayList<>();
        for (EntityType type : EntityType.values()) {
            List<String> names = article.extraction().entities().stream()
                    .filter(entity -> entity.type() == type)
                    .sorted(Comparator.<TextEntity>comparingLong(entity -> weight(entity))
                            .reversed())
                    .map(entity -> Mrkdwn.escape(Mrkdwn.cut(entity.name(), MAX_NAME)))
                    .toList();
            if (!names.isEmpty()) {
                lines.add(words.heading(type) + (japanese ? "： " : ": ") + listed(names));
            }
        }
        return String.join("\n", lines);
    }

    /** How often a name stands in the article; the title counts as three, for it says what the article is about. */
    private static long weight(TextEntity entity) {
        return entity.mentions().stream()
                .filter(mention -> !mention.anaphor())
                .mapToLong(mention -> weight(mention))
                .sum();
    }

    private static long weight(Mention mention) {
        return mention.sentence() < 0 ? 3 : 1;
    }

    private String listed(List<String> names) {
        String shown = names.stream().limit(NAMES).collect(Collectors.joining(japanese ? "、" : ", "));
        int more = names.size() - NAMES;
        return more <= 0 ? shown : shown + more(more);
    }

    private String more(int more) {
        return japanese ? " ほか" + more + "件" : " and " + more + " more";
    }

    private String ties() {
        List<String> ties = article.extraction().relations().stream()
                .sorted(NEWS_FIRST)
                .map(relation -> words.tie(relation, article.extraction()))
                .map(tie -> "• " + Mrkdwn.escape(Mrkdwn.cut(tie, MAX_TIE)))
                .distinct()
                .toList();
        String shown = ties.stream().limit(TIES).collect(Collectors.joining("\n"));
        int more = ties.size() - TIES;
        return more <= 0 ? shown : shown + "\n" + more(more).strip();
    }
}
