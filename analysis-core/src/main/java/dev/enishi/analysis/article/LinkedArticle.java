package dev.enishi.analysis.article;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page says of its article as linked data (schema.org in JSON-LD). Every answer is empty where it says nothing. */
final class LinkedArticle {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .build();

    private static final Pattern MARKUP = Pattern.compile("<(?:p|br|div)\\b", Pattern.CASE_INSENSITIVE);

    /** Objects looked at in one page; real ones have some tens. */
    private static final int MAX_OBJECTS = 20_000;

    /** A headline, name or address is shorter; the rest isn't read. In characters. */
    private static final int MAX_TEXT = 4096;

    /** An article with more authors has a list of something else. */
    private static final int MAX_AUTHORS = 50;

    private static final String NAMES = "[.#]?[\\w-]{1,100}(?:[.#][\\w-]{1,100}){0,5}";

    /** Tags, classes and ids. Selectors can also hold conditions and regular expressions, whose time whoever wrote them would choose. */
    private static final Pattern SELECTOR = Pattern.compile(NAMES + "(?:(?: | ?> ?|, ?)" + NAMES + "){0,3}");

    private static final int MAX_SELECTORS = 20;

    private final JsonNode article;
    private final String site;

    private final Set<String> types;

    private LinkedArticle(JsonNode article, String site, Set<String> types) {
        this.article = article;
        this.site = site;
        this.types = types;
    }

    static LinkedArticle of(Document html) {
        JsonNode article = MissingNode.getInstance();
        String site = "";
        Set<String> types = new LinkedHashSet<>();
        for (JsonNode object : objects(html)) {
            types.addAll(types(object));
            if (article.isMissingNode() && isArticle(object)) {
                article = object;
            }
            if (site.isEmpty() && types(object).contains("WebSite")) {
                site = text(object.path("name"));
            }
        }
        return new LinkedArticle(article, site, types);
    }

    private static List<JsonNode> objects(Document html) {
        List<JsonNode> objects = new ArrayList<>();
        for (Element script : html.select("script[type~=(?i)ld\\+json]")) {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(parse(script.data()));
            while (!open.isEmpty() && objects.size() < MAX_OBJECTS) {
                JsonNode node = open.poll();
                if (node.isObject()) {
                    objects.add(node);
                }
                node.elements().forEachRemaining(open::add);
            }
        }
        return objects;
    }

    private static JsonNode parse(String json) {
        String bare = json.strip()
                .replaceFirst("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)", "")
                .replaceFirst("(?:-->|(?://\\s*)?]]>)$", "");
        try {
            return JSON.readTree(bare);
        } catch (JsonProcessingException malformed) {
            return BrokenJson.article(bare);
        }
    }

    private static boolean isArticle(JsonNode object) {
        return types(object).stream()
                .anyMatch(type -> type.endsWith("Article") || type.endsWith("BlogPosting") || type.equals("Report"));
    }

    private static Set<String> types(JsonNode object) {
        Set<String> types = new LinkedHashSet<>();
        JsonNode type = object.path("@type");
        if (type.isTextual()) {
            types.add(type.textValue());
        }
        type.elements().forEachRemaining(one -> types.add(one.asText()));
        return types;
    }

    String headline() {
        return text(article.path("headline"));
    }

    String published() {
        return text(article.path("datePublished"));
    }

    /** The names of the persons, else organisations, that wrote it. */
    List<String> authors() {
        Set<String> names = new LinkedHashSet<>();
        JsonNode author = article.path("author");
        for (JsonNode one : author.isArray() ? author : List.of(author)) {
            JsonNode name = one.isObject() ? one.path("name") : one;
            for (JsonNode part : name.isArray() ? name : List.of(name)) {
                names.add(text(part));
            }
        }
        names.remove("");
        return names.stream().limit(MAX_AUTHORS).toList();
    }

    /** The publisher's name, else the web site's. */
    String publisher() {
        String publisher = text(article.path("publisher").path("name"));
        return publisher.isEmpty() ? site : publisher;
    }

    String image() {
        JsonNode image = article.path("image");
        JsonNode first = image.isArray() ? image.path(0) : image;
        return text(first.isObject() ? first.path("url") : first);
    }

    /** The main text as some pages repeat it, by its lines; often without paragraphs, sometimes cut short. */
    List<String> body() {
        String body = article.path("articleBody").asText();
        boolean markup = MARKUP.matcher(body).find();
        if (markup) {
            return TextBlocks.of(Jsoup.parseBodyFragment(body).body()).stream()
                    .map(TextBlocks.Block::text)
                    .toList();
        }
        return body.lines()
                .map(LinkedArticle::text)
                .filter(Whitespace::hasLetter)
                .toList();
    }

    /** Whether the page says that only some readers may see the article. */
    boolean isForMembers() {
        String free = article.path("isAccessibleForFree").asText();
        return free.equalsIgnoreCase("false");
    }

    /** The CSS selectors of the parts that only some readers may see. */
    String membersPart() {
        JsonNode parts = article.path("hasPart");
        Set<String> selectors = new LinkedHashSet<>();
        for (JsonNode part : parts.isArray() ? parts : List.of(parts)) {
            if (part.path("isAccessibleForFree").asText().equalsIgnoreCase("false")) {
                selectors.add(part.path("cssSelector").asText().strip());
            }
        }
        return selectors.stream()
                .filter(selector -> SELECTOR.matcher(selector).matches())
                .limit(MAX_SELECTORS)
                .collect(Collectors.joining(", "));
    }

    /** Whether the linked data tell of any article. */
    boolean isPresent() {
        return !article.isMissingNode();
    }

    /** Whether the linked data tell of a thing of one of these types. */
    boolean tellsOf(Set<String> types) {
        return !Collections.disjoint(this.types, types);
    }

    /** Some pages put HTML, or HTML twice escaped, into their strings. */
    private static String text(JsonNode node) {
        String text = node.isTextual() ? node.textValue() : "";
        return text(text.length() > MAX_TEXT ? text.substring(0, MAX_TEXT) : text);
    }

    private static String text(String text) {
        boolean markup = text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
        return Whitespace.collapse(
                markup ? Parser.unescapeEntities(Jsoup.parseBodyFragment(text).text(), false) : text);
    }
}
