package dev.enishi.analysis.article;

import dev.enishi.analysis.fetch.RawPage;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.IntFunction;

/** Builds large pages that nobody would write but to keep a reader busy, each of about the size asked for. */
final class HostilePages {

    static final String SENTENCE =
            "This is a sentence of an article, with commas, and so on, and it is long enough to be a paragraph. ";
    static final String JAPANESE = "これは記事の本文で、読点もあり、段落として十分に長い文章です。東京の会社が新しい製品を発表しました。";

    private static final String ARTICLE = "<h1>The headline of it</h1><p>" + SENTENCE.repeat(5);

    private static final List<String> NESTED = List.of(
            ("div p font b a table td span form ul li dl svg math template select button h1 article section noscript nobr marquee pre"
                            + " blockquote ruby frameset object textarea title plaintext xmp iframe script style body html")
                    .split(" "));

    private final Map<String, IntFunction<byte[]>> builders = new LinkedHashMap<>();

    HostilePages() {
        NESTED.forEach(tag -> html("nested " + tag, size -> times("<" + tag + ">x", size)));
        formatting();
        structure();
        attributes();
        linkedData();
        heads();
        text();
        otherMarkup();
        almost();
        encodings();
    }

    List<String> names() {
        return List.copyOf(builders.keySet());
    }

    /** @param size about how many bytes */
    RawPage page(String name, int size) {
        byte[] bytes = Objects.requireNonNull(builders.get(name), name).apply(size);
        String type = name.startsWith("plain") ? "text/plain" : "text/html";
        return new RawPage(URI.create("https://example.com/a/b"), bytes, type, Instant.EPOCH, false);
    }

    private void html(String name, IntFunction<String> builder) {
        builders.put(name, size -> builder.apply(size).getBytes(StandardCharsets.UTF_8));
    }

    private void before(String name, IntFunction<String> builder) {
        html(name, size -> builder.apply(size) + ARTICLE);
    }

    private static String times(String part, int size) {
        return part.repeat(Math.max(1, size / part.length()));
    }

    /** The parser's repair of misnested formatting is its slowest part. */
    private void formatting() {
        html("formatting that reopens", size -> times("<font><b><i><p>x", size));
        html("misnested", size -> times("<b><p></b>" + SENTENCE, size));
        html("eight formats reopened", size -> times("<a><b><i><u><s><tt><em>x<p>", size));
        html("deep formats, then blocks", size -> times("<b><i><u>", 3000) + times("<p></b>x", size));
        html("text moved out of tables", size -> "<table>" + times("x<b>y", size));
        html("rows among paragraphs", size -> "<table>" + times("<p>x<tr>y", size));
        html("tables with text before", size -> times("<table>x<b>", size));
        html("only end tags", size -> times("</p></b></x1>", size));
        html("deep, then end tags", size -> times("<div>", 2500) + times("</b>", size));
    }

    private void structure() {
        html("deep text", size -> times("<div>" + SENTENCE, size));
        html("text under 100,000 levels", size -> "<div>".repeat(100_000) + SENTENCE.repeat(100));
        html("items of all lists", size -> times("<li><dd><dt>", size));
        html("unknown tags", size -> numbered("<x%d>y", size));
        html("names all different", size -> numbered("<p class=c%1$d id=i%1$d>" + SENTENCE, size));
        html("names all alike", size -> times("<div class='related-post a'>" + SENTENCE + "</div>", size));
        html("paragraphs", size -> times("<p>" + SENTENCE, size));
        html("Japanese paragraphs", size -> times("<p>" + JAPANESE, size / 2));
        html("line breaks", size -> times("あ。<br>", size));
        html("links", size -> times("<a href=/x>abc</a> ", size));
        html("lists of links", size -> times("<ul><li><a href=/x>abc def</a></ul>", size));
        html("rows", size -> "<table>" + times("<tr><td>" + SENTENCE, size));
        html("cells", size -> "<table>" + times("<td>x", size));
        html("hidden", size -> times("<div hidden>" + SENTENCE + "</div>", size) + ARTICLE);
        html("ruby", size -> times("<ruby>漢<rt>かん</rt></ruby>", size));
        html("articles in articles", size -> times("<article><h1>a</h1><p>text text", size));
        html("kept and removed by turns", size -> times("<p>x<button>y</button>", size));
        html("links in objects in links", size -> times("<a href=/a/c><object>x", size));
        html("buttons in objects in buttons", size -> times("<button><object>cookie", size));
        html("sidebars in each other", size -> "<div class=sidebar>".repeat(500) + times("<p>" + SENTENCE, size));
        html("article and its like", size -> ARTICLE + times("<p><h1>x</h1>", size));
        html(
                "site's name in each other",
                size -> "<title>The headline of it | aaa</title><p>© aaa" + times("<div>aaa", size));
        html("text names in each other", size -> times("<div class=entry-content><p>" + SENTENCE, size));
        html("author names in each other", size -> times("<div class=author itemprop=author>x", size));
        html("title names in each other", size -> times("<div class=title>x", size));
        html("date names in each other", size -> times("<div class=date>" + SENTENCE, size));
    }

    private void attributes() {
        html("different attributes", size -> "<div " + numbered("a%d=b ", size) + ">" + ARTICLE);
        html("one attribute again and again", size -> "<div " + times("a=b ", size) + ">" + ARTICLE);
        html("huge class", size -> "<div class='" + times("a B9 ", size) + "'>" + ARTICLE);
        html("huge attribute name", size -> "<div " + times("a", size) + ">" + ARTICLE);
        html("huge tag name", size -> "<" + times("a", size) + ">" + ARTICLE);
        html("huge tag name of zeros", size -> "<a" + times("\0", size) + ">" + ARTICLE);
        html("huge end tag", size -> "</" + times("a", size) + ">" + ARTICLE);
        before("picture in its address", size -> "<img src='data:image/png;base64," + times("QUJD", size) + "'>");
        before("lead picture in its address", size -> content("property=og:image", "data:," + times("QUJD", size)));
        before("huge picture address", size -> content("property=og:image", "http://x/" + times("QUJD", size)));
        before("huge canonical address", size -> canonical("http://example.com/" + times("QUJD", size)));
        before("canonical up and up", size -> canonical(times("../", size)));
        before("canonical with parameters", size -> canonical("/a?" + times("utm_a=1&b=c&", size)));
        before("huge relation", size -> "<link rel='" + times("x ", size) + "canonical' href='/x'>");
        before("next pages", size -> times("<a rel=next href='/a/b/" + "x".repeat(5000) + "'>", size));
        html("style of blanks", size -> times("<p style='display" + " ".repeat(390) + "'>", size) + ARTICLE);
        html("huge lang", size -> "<html lang='" + times("x-", size) + "'>" + ARTICLE);
    }

    private static String content(String name, String content) {
        return "<meta " + name + " content='" + content + "'>";
    }

    private static String canonical(String href) {
        return "<link rel=canonical href='" + href + "'>";
    }

    private void linkedData() {
        json("deep lists", size -> "[".repeat(size));
        json("deep objects", size -> times("{\"a\":", size));
        json("lists 900 deep", size -> "[" + times("[".repeat(900) + "]".repeat(900) + ",", size) + "1]");
        json("empty objects", size -> "[1" + times(",{}", size) + "]");
        json("types", size -> "[1" + times(",{\"@type\":[\"a\",\"b\"]}", size) + "]");
        json("one key again and again", size -> "{\"a\":1" + times(",\"@type\":\"NewsArticle\"", size) + "}");
        json("different keys", size -> "{\"a\":1" + numbered(",\"k%d\":1", size) + "}");
        json("body", size -> article("articleBody", "\"" + times("word ", size) + "\""));
        json("headline with separators", size -> article("headline", "\"" + times("word - ", size) + "\""));
        json("headline with entities", size -> article("headline", "\"" + times("&amp;", size) + "\""));
        json("headline a number", size -> article("headline", "9".repeat(size)));
        json("exponents", size -> article("datePublished", "1e999999999,\"articleBody\":1e999999999"));
        json("authors", size -> article("author", "[1" + numbered(",{\"name\":\"Ann Author %d\"}", size) + "]"));
        json("date", size -> article("datePublished", "\"" + times("2025", size) + "\""));
        json(
                "conditions for members",
                size -> members("*:matches((a+)+b$):has(:has(*))") + "</script>" + times("a", size));
        json(
                "parts for members in each other",
                size -> members(".m") + "</script>" + times("<div class=m>aaaaaaa", size));
        json("comments", size -> times("/* x */", size) + "{}");
        json("broken with blanks", size -> "{\"@type\":" + times(" ", size));
        json("broken names", size -> times("\"@type\":\"Article\" \"author\": {", size));
        json(
                "circular",
                size ->
                        "{\"@graph\":[{\"@id\":\"#a\",\"@type\":\"NewsArticle\",\"author\":{\"@id\":\"#a\"},\"publisher\":{\"@id\":\"#a\"}}]}");
    }

    private static String article(String key, String value) {
        return "{\"@type\":\"NewsArticle\",\"" + key + "\":" + value + "}";
    }

    private static String members(String selector) {
        return "{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false,\"hasPart\":{\"isAccessibleForFree\":false,\"cssSelector\":\""
                + selector + "\"}}";
    }

    private void json(String name, IntFunction<String> json) {
        before("linked data: " + name, size -> "<script type='application/ld+json'>" + json.apply(size) + "</script>");
    }

    private void heads() {
        before("scripts", size -> times("<script>a<b</script>", size));
        before("huge script", size -> "<script>" + times("var a='p';", size) + "</script>");
        before("huge style", size -> "<style>" + times("a{b:c}", size) + "</style>");
        before("title with separators", size -> "<title>" + times("The headline of it - ", size) + "</title>");
        before("title of bars", size -> "<title>" + times("a | ", size) + "</title>" + "<h2>a</h2>".repeat(200));
        before("title of brackets", size -> "<title>" + times("（【", size) + "）</title>");
        before("title of blanks", size -> "<title>a" + times("\u3000", size) + "-</title>");
        before(
                "site in its title, again and again",
                size -> "<title>" + times("aaa | ", 990) + "</title>" + content("property=og:site_name", "aaa")
                        + content("property=og:title", times("aaa | ", 590)));
        before("huge site name", size -> content("property=og:site_name", times("word ", size)));
        before("metas", size -> times("<meta name=author content='2015 12'>", size));
        before("huge metas", size -> times(content("name=author", "x ".repeat(5000)), size));
        before("dates", size -> content("name=date", times("2025年", size)));
        before(
                "bases and refreshes",
                size -> times(
                        "<base href='javascript:x'><meta http-equiv=refresh content='0;url=http://127.0.0.1/'>", size));
    }

    private void text() {
        html("one paragraph", size -> "<p>" + times(SENTENCE, size));
        html("one Japanese paragraph", size -> "<p>" + times(JAPANESE, size / 2));
        html("one word", size -> "<p>" + times("a", size));
        html("entities of entities", size -> "<p>&" + times("amp;", size));
        html(
                "entities",
                size -> "<p>" + times("&#x3042;&bogus;&CounterClockwiseContourIntegral;&notit;&#xD800;&#0;", size));
        html("huge entity", size -> "<p>&#" + times("1", size));
        html("ampersands", size -> times("&", size));
        html("blanks", size -> "<pre>" + times(" ", size) + "x");
        html("digits", size -> "<p>" + times("1", size));
        html("dates without days", size -> "<p>" + times("2025年12月", size));
        html("dashes", size -> "<p>" + times("- ", size));
        html("plain lines", size -> times("line\n", size));
        html("plain empty lines", size -> "a\n\nb" + times("\n \t", size) + "b");
        html("plain blanks", size -> "a\n\na" + times(" ", size) + "\tb");
        html("plain line ends", size -> times("\r\n", size) + "x");
    }

    private void otherMarkup() {
        html("CDATA in SVG", size -> "<svg>" + times("<![CDATA[<p>x]]>", size) + "</svg>" + ARTICLE);
        html("SVG and MathML", size -> times("<svg><foreignObject><p>x<math><mi><p>", size));
        html("HTML in MathML", size -> times("<math><annotation-xml encoding='text/html'><p>", size));
        html("open comment", size -> "<!--" + times("-", size));
        html("declarations", size -> times("<!", size));
        html("instructions", size -> times("<?x", size));
        html("doctype", size -> "<!DOCTYPE html " + times("x", size) + ">" + ARTICLE);
        html("less-than", size -> times("<", size));
    }

    /** Lines that almost are what the patterns look for. */
    private void almost() {
        for (String almost : List.of("続きを読む ", "無断", "cookie ", "more a", "」", "by ", "1 - ", "年月日", "2")) {
            String line = almost.repeat(230 / almost.length());
            html("lines of " + almost.strip(), size -> times("<p class='date author'>" + line, size));
        }
        html("lines of marks", size -> times("<p>" + "■ ".repeat(27), size));
        html("rests of articles", size -> "<p>" + times("残り1", size));
    }

    private void encodings() {
        html("zeros", size -> times("<p\0>x\0", size));
        builders.put("random bytes", size -> randomBytes(size));
        builders.put("bytes gone wrong", size -> mutated(times("<p>" + SENTENCE + JAPANESE, size / 2)));
        builders.put("continuation bytes", size -> filled(size, 0x80));
        builders.put("bytes beyond", size -> filled(size, 0xff));
        builders.put(
                "UTF-16 without mark", size -> times("<p>" + JAPANESE, size / 2).getBytes(StandardCharsets.UTF_16BE));
        builders.put(
                "lone surrogates", size -> times("\ud83d \udc00 ", size / 2).getBytes(StandardCharsets.UTF_16));
        html("UTF-7", size -> "<meta charset=utf-7>" + times("+ADw-script+AD4-", size));
        html("escapes of ISO-2022-JP", size -> "<meta charset=iso-2022-jp>" + times("\u001b$B\u001b(B", size));
        html("escapes alone", size -> "<meta charset=iso-2022-jp>" + times("\u001b", size));
        html("labelled Shift_JIS", size -> "<meta charset=shift_jis>" + times("<p>" + JAPANESE, size / 2));
        html("labels", size -> times("<meta charset", size));
        html("labels that disagree", size -> times("<meta charset=euc-jp><meta charset=utf-8><p>" + JAPANESE, size));
        html("marks in the middle", size -> times("\ufeff<p>" + SENTENCE, size));
        for (String charset : List.of("EUC-JP", "windows-31j", "ISO-2022-JP")) {
            builders.put(charset, size -> times("<p>" + JAPANESE, size / 2).getBytes(Charset.forName(charset)));
        }
    }

    private static String numbered(String format, int size) {
        StringBuilder text = new StringBuilder();
        List<String> parts = new ArrayList<>(List.of(format.split("%(?:1\\$)?d", -1)));
        for (int i = 0; text.length() < size; i++) {
            text.append(String.join(String.valueOf(i), parts));
        }
        return text.toString();
    }

    private static byte[] filled(int size, int value) {
        byte[] bytes = new byte[size];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    /** Without controls, which would show that it is no text. */
    private static byte[] randomBytes(int size) {
        byte[] bytes = new byte[size];
        new Random(1).nextBytes(bytes);
        for (int i = 0; i < size; i++) {
            bytes[i] = (bytes[i] & 0xff) < ' ' ? (byte) 'a' : bytes[i];
        }
        return bytes;
    }

    private static byte[] mutated(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        Random random = new Random(1);
        for (int i = 0; i < bytes.length / 20; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }
}
