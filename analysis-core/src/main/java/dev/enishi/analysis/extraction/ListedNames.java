package dev.enishi.analysis.extraction;

import dev.enishi.analysis.lexicon.EntityType;
import dev.enishi.analysis.lexicon.Lexicon;
import dev.enishi.analysis.lexicon.NameKind;
import dev.enishi.analysis.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes names apart that were tagged as one: lists joined by dots (ソニー・ワーナー) whose parts are names by themselves, at least one in
 * the same text; and a government's name, which stands for its country.
 */
final class ListedNames {

    private static final String GOVERNMENT = "政府";

    /** The names of the text without a dot in them. */
    private final Map<String, EntityType> plain = new HashMap<>();

    ListedNames(Iterable<List<NameMention>> sentences) {
        for (List<NameMention> names : sentences) {
            for (NameMention name : names) {
                if (!isListed(name) && name.type() != EntityType.PERSON) {
                    plain.putIfAbsent(name.mention().text(), name.type());
                }
            }
        }
    }

    private static boolean isListed(NameMention name) {
        return name.mention().text().indexOf('・') > 0;
    }

    /** The names of a sentence, those taken apart that need it. */
    List<NameMention> apart(List<NameMention> names) {
        List<NameMention> apart = new ArrayList<>(names.size());
        for (NameMention name : names) {
            if (isListed(name)) {
                addParts(name, apart);
            } else {
                apart.add(withoutGovernment(name));
            }
        }
        return apart;
    }

    private void addParts(NameMention name, List<NameMention> apart) {
        Mention mention = name.mention();
        String[] parts = mention.text().split("・", -1);
        boolean named = false;
        for (String part : parts) {
            named |= plain.containsKey(part);
            if (!plain.containsKey(part) && !isFirm(part)) {
                apart.add(name);
                return;
            }
        }
        if (!named) {
            apart.add(name);
            return;
        }
        int at = mention.span().start();
        for (String part : parts) {
            apart.add(part(name, new Span(at, at + part.length()), part));
            at += part.length() + 1;
        }
    }

    private NameMention part(NameMention name, Span span, String part) {
        Mention mention = Mention.ofName(name.mention().sentence(), span, part);
        return new NameMention(mention, plain.getOrDefault(part, name.type()), name.confidence());
    }

    private static boolean isFirm(String part) {
        int kinds = Lexicon.standard().kindsOf(part);
        return NameKind.COMPANY.isIn(kinds) && !NameKind.COMMON_WORD.isIn(kinds);
    }

    private static NameMention withoutGovernment(NameMention name) {
        Mention mention = name.mention();
        if (!mention.text().endsWith(GOVERNMENT)) {
            return name;
        }
        String country = mention.text().substring(0, mention.text().length() - GOVERNMENT.length());
        if (!isCountry(country)) {
            return name;
        }
        Span span = new Span(mention.span().start(), mention.span().start() + country.length());
        return new NameMention(
                Mention.ofName(mention.sentence(), span, country), EntityType.LOCATION, name.confidence());
    }

    private static boolean isCountry(String name) {
        return CountrySign.country(name).isPresent()
                || (name.length() > 1 && NameKind.PLACE.isIn(Lexicon.standard().kindsOf(name)));
    }
}
