package dev.enishi.bot.link;

import com.slack.api.model.block.LayoutBlock;
import com.slack.api.model.block.RichTextBlock;
import com.slack.api.model.block.element.RichTextListElement;
import com.slack.api.model.block.element.RichTextSectionElement;
import dev.enishi.bot.slack.Mrkdwn;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the links that a message posts: those written for others to read, not those in code, in quotes or to Slack itself. */
public final class PostedLinks {

    private static final Pattern CODE = Pattern.compile("```.*?```|`[^`\n]*`", Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("(?m)^&gt;.*$");
    private static final Pattern MARKED =
            Pattern.compile("<(https?://[^|>\\s]+)(?:\\|[^>]*)?>", Pattern.CASE_INSENSITIVE);

    /** A link as a person types it: a Japanese full stop or bracket ends it. */
    private static final Pattern BARE = Pattern.compile("https?://[^\\s<>|\"　、。，．「」『』（）【】]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern ANY =
            Pattern.compile(MARKED.pattern() + "|" + BARE.pattern(), Pattern.CASE_INSENSITIVE);
    private static final Pattern TRACKING = Pattern.compile("(?:utm_[a-z_]+|fbclid|gclid|yclid|mc_[ce]id|igshid)=.*");

    private PostedLinks() {}

    /**
     * The links of a message in order, each once. Rich text tells what is code and quote, so where there is some, the text, which says
     * the same, isn't looked at.
     *
     * @param text as Slack sends it: {@code <https://…|label>}, escaped
     */
    public static List<URI> in(String text, List<LayoutBlock> blocks) {
        List<URI> links = new ArrayList<>();
        List<RichTextBlock> rich = blocks.stream()
                .filter(RichTextBlock.class::isInstance)
                .map(RichTextBlock.class::cast)
                .toList();
        if (rich.isEmpty()) {
            collectFromText(text, links);
        }
        for (RichTextBlock block : rich) {
            collect(block.getElements(), links);
        }
        return distinct(links);
    }

    /** The links of a command or of a plain text, marked or bare. */
    public static List<URI> inText(String text) {
        List<URI> links = new ArrayList<>();
        collectFromText(text, links);
        return distinct(links);
    }

    /** The text without its links, such as the question that came with one. */
    public static String without(String text) {
        return ANY.matcher(text).replaceAll(" ").strip();
    }

    /** A link without what doesn't choose the article: fragment, tracking parameters, the case of the host, the default port. */
    public static URI normalized(URI link) {
        String scheme = link.getScheme().toLowerCase(Locale.ROOT);
        int port = link.getPort() == (scheme.equals("http") ? 80 : 443) ? -1 : link.getPort();
        String host = link.getHost().toLowerCase(Locale.ROOT) + (port < 0 ? "" : ":" + port);
        String path = link.getRawPath() == null || link.getRawPath().isEmpty() ? "/" : link.getRawPath();
        return URI.create(scheme + "://" + host + path + query(link.getRawQuery()));
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        List<String> kept = new ArrayList<>();
        for (String parameter : query.split("&", -1)) {
            if (!TRACKING.matcher(parameter).matches()) {
                kept.add(parameter);
            }
        }
        return kept.isEmpty() ? "" : "?" + String.join("&", kept);
    }

    /** The address in a text such as {@code https://example.com/a}; empty for anything that isn't a link to the web. */
    public static Optional<URI> parse(String url) {
        try {
            URI link = new URI(url.replace("|", "%7C"));
            boolean web = link.getScheme() != null
                    && link.getScheme().toLowerCase(Locale.ROOT).matches("https?");
            return web && link.getHost() != null && !isSlack(link) ? Optional.of(link) : Optional.empty();
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }

    private static boolean isSlack(URI link) {
        String host = link.getHost().toLowerCase(Locale.ROOT);
        return host.endsWith(".slack.com")
                && (link.getPath().startsWith("/archives/") || link.getPath().startsWith("/files"));
    }

    private static void collectFromText(String text, List<URI> links) {
        String shown = QUOTE.matcher(CODE.matcher(text).replaceAll(" ")).replaceAll(" ");
        Matcher matcher = ANY.matcher(shown);
        while (matcher.find()) {
            String url = matcher.group(1) != null ? matcher.group(1) : matcher.group();
            parse(Mrkdwn.unescape(url)).ifPresent(links::add);
        }
    }

    private static void collect(@Nullable List<?> elements, List<URI> links) {
        for (Object element : elements == null ? List.of() : elements) {
            if (element instanceof RichTextSectionElement section) {
                collect(section.getElements(), links);
            } else if (element instanceof RichTextListElement list) {
                collect(list.getElements(), links);
            } else if (element instanceof RichTextSectionElement.Link link && !isCode(link) && link.getUrl() != null) {
                parse(link.getUrl()).ifPresent(links::add);
            }
        }
    }

    private static boolean isCode(RichTextSectionElement.Link link) {
        return link.getStyle() != null && link.getStyle().isCode();
    }

    private static List<URI> distinct(List<URI> links) {
        Map<URI, URI> first = new LinkedHashMap<>();
        for (URI link : links) {
            first.putIfAbsent(normalized(link), link);
        }
        Set<URI> ordered = new LinkedHashSet<>(first.values());
        return List.copyOf(ordered);
    }
}
