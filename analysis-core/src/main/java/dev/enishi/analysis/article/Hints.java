package dev.enishi.analysis.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What the names that a site's authors gave to its parts (class, id) say about them. */
final class Hints {

    /** An attribute of a megabyte is no name. */
    private static final int MAX_NAME = 400;

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Words that name what stands around an article. */
    private static final Set<String> AROUND = words("""
            ad ads adv advert advertisement advertising adslot adsbygoogle dfp gpt sponsor sponsored promo promoted
            promotion outbrain taboola share shares sharing sharebar sharedaddy addthis addtoany social sns follow
            related relateds relation recommend recommended recommendation recommendations recirc recirculation readmore
            more ranking popular trending latest mostread newsletter newsletters subscribe subscription signup optin
            login cookie cookies consent gdpr breadcrumb breadcrumbs breadcrumblist pagination pager pagenavi pagenation
            comment comments disqus respond reply replies sidebar sidecolumn rail menu nav navbar navi navigation gnav
            toolbar tags taglist tagcloud caption captions credit credits copyright bio authorbox profile byline popup
            modal overlay lightbox tooltip footer masthead skip noprint printonly screenreader toc feedback rating
            ratings poll survey search carousel slideshow gallery teaser kanren osusume pagetop callout disclaimer
            sharethis pswp donate donation hatena bookmark adb adblock adblocker notification notifications rollover
            hovercard flyout cap capt prof
            """);

    /** Two words that mean it only together. */
    private static final Pattern AROUND_PAIR = Pattern.compile(
            "(?:^| )(?:sr only|visually hidden|screen reader|author (?:bio|box|info|profile|card|name|image|description)|about author|read (?:more|next|also)"
                    + "|see also|also read|most (?:read|popular)|sign up|up next|site header|page header|global header|side bar|post (?:meta|tags|nav|footer)"
                    + "|entry (?:meta|footer|tags|utility)|article (?:meta|tags|footer)|wp caption|image (?:caption|credit)|photo (?:caption|credit)"
                    + "|inline (?:promo|newsletter|link)|pull quote|pullquote|print only|table of contents|what s next|next article|prev next)(?: |$)");

    /** Words that name the article or a part of it. */
    private static final Set<String> INSIDE = words("""
            article articlebody articlecontent articletext body content entry main maincontent maintext page post
            postbody story storybody storytext text blog honbun kiji contents hentry news newsbody
            """);

    /** Whole names that sites give to nothing but the text of an article. */
    private static final Pattern BODY = Pattern.compile(
            "(?i)(?:article|story|post|entry|news|main|page)[-_]{0,2}(?:body|content|contents|text|copy|main)|(?:body|content)[-_]?(?:text|copy)|articlebody|rich[-_]?text[-_]?article[-_]?body|honbun|kiji[-_]?(?:body|honbun|text)");

    /** Names of the sentence or two under a headline that sum the article up. */
    private static final Set<String> STANDFIRST = words("""
            dek deck standfirst subtitle subttl subhead subheadline subheading subhed lede strapline
            """);

    private Hints() {}

    private static Set<String> words(String list) {
        return BLANKS.splitAsStream(list.strip()).collect(Collectors.toUnmodifiableSet());
    }

    /** The words of an element's class and id, in lower case. */
    private static List<String> words(Element element) {
        List<String> words = new ArrayList<>();
        addWords(element.className(), words);
        addWords(element.id(), words);
        return words;
    }

    /** Words end at other characters than letters and digits, and before a capital letter behind a small one. */
    private static void addWords(String name, List<String> words) {
        int length = Math.min(name.length(), MAX_NAME);
        int start = 0;
        for (int at = 0; at < length; at++) {
            char c = name.charAt(at);
            boolean inside = isAscii(c);
            boolean hump =
                    inside && at > start && Character.isUpperCase(c) && !Character.isUpperCase(name.charAt(at - 1));
            if ((hump || !inside) && at > start) {
                words.add(name.substring(start, at).toLowerCase(Locale.ROOT));
            }
            start = hump ? at : inside ? start : at + 1;
        }
        if (length > start) {
            words.add(name.substring(start, length).toLowerCase(Locale.ROOT));
        }
    }

    private static boolean isAscii(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /** Whether the names say that this stands around the article: advertising, sharing, comments, captions. */
    static boolean isAround(Element element) {
        List<String> words = words(element);
        // What was said on social media and is shown in the text belongs to it.
        words.removeIf(word -> word.equals("social") && words.contains("embed"));
        return !words.isEmpty()
                && (words.stream().anyMatch(AROUND::contains)
                        || AROUND_PAIR.matcher(String.join(" ", words)).find());
    }

    /** Whether the names say that this is the whole text of an article. */
    static boolean isBody(Element element) {
        if (element.attr("itemprop").equalsIgnoreCase("articleBody")) {
            return true;
        }
        return names(element).stream().anyMatch(name -> BODY.matcher(name).matches());
    }

    private static List<String> names(Element element) {
        List<String> names = new ArrayList<>(element.classNames());
        names.add(element.id());
        names.removeIf(name -> name.length() > MAX_NAME);
        return names;
    }

    /** Whether the names say that this is the article or a part of it. */
    static boolean isInside(Element element) {
        return words(element).stream().anyMatch(INSIDE::contains);
    }

    /** Whether the names say that this sums the article up, under its headline. */
    static boolean isStandfirst(Element element) {
        return words(element).stream().anyMatch(STANDFIRST::contains);
    }
}
