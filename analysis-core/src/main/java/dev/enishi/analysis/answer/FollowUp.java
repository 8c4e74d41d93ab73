package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.Language;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes a question that stands alone of one that leans on what was said before. */
final class FollowUp {

    private static final Pattern ENGLISH_PRONOUN =
            Pattern.compile("\\b(it|its|they|them|their|the company|that company)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENGLISH_PERSON =
            Pattern.compile("\\b(he|she|him|her|his)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern JAPANESE_PRONOUN = Pattern.compile("^(じゃあ|では|で、)?(その|それ|同社|そこ)(の|は|が|を|に|と|って)?");
    private static final Pattern JAPANESE_PERSON = Pattern.compile("^(じゃあ|では|で、)?(彼女?|その人|同氏)(の|は|が|を|に|と|って)?");
    private static final Pattern OTHER_ENGLISH =
            Pattern.compile("^(?:and|what about|how about)(?: for)? (.{1,60}?)[?.! ]*$", Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHER_JAPANESE =
            Pattern.compile("^(?:じゃあ|では|それでは|で、)?、?(.{1,30}?)(?:は|の場合は|だと|についても?は?)[?？]$");

    private FollowUp() {}

    /** The question with what it leans on put in; unchanged if it leans on nothing or nothing was said. */
    static String resolve(String question, Conversation conversation) {
        String text = question.strip();
        if (conversation.question() == null || conversation.subjects().isEmpty()) {
            return text;
        }
        boolean japanese = Language.detect(text).orElse(Language.ENGLISH) == Language.JAPANESE;
        String withNames = japanese ? japanese(text, conversation) : english(text, conversation);
        return withNames.equals(text) ? other(text, conversation) : withNames;
    }

    private static String english(String text, Conversation conversation) {
        String subject = conversation.subjects().get(0);
        String person = lastPerson(conversation);
        Matcher company = ENGLISH_PRONOUN.matcher(text);
        if (company.find()) {
            return replace(text, company, possessive(company.group(), subject));
        }
        Matcher human = ENGLISH_PERSON.matcher(text);
        return human.find() ? replace(text, human, possessive(human.group(), person)) : text;
    }

    private static String possessive(String pronoun, String name) {
        return switch (pronoun.toLowerCase(java.util.Locale.ROOT)) {
            case "its", "their", "his" -> name + "'s";
            default -> name;
        };
    }

    private static String japanese(String text, Conversation conversation) {
        Matcher human = JAPANESE_PERSON.matcher(text);
        if (human.find()) {
            return lastPerson(conversation) + particle(human.group(3)) + text.substring(human.end());
        }
        Matcher company = JAPANESE_PRONOUN.matcher(text);
        if (company.find()) {
            String particle = company.group(2).equals("その") ? "の" : particle(company.group(3));
            return conversation.subjects().get(0) + particle + text.substring(company.end());
        }
        return text;
    }

    private static String particle(@org.jspecify.annotations.Nullable String particle) {
        return particle == null ? "の" : particle;
    }

    private static String replace(String text, Matcher at, String by) {
        return text.substring(0, at.start()) + by + text.substring(at.end());
    }

    /** A person asked about next is most often the one answered last. */
    private static String lastPerson(Conversation conversation) {
        List<String> answers = conversation.answers();
        return answers.isEmpty() ? conversation.subjects().get(0) : answers.get(0);
    }

    /** "And Google?": the last question, asked of another name. */
    private static String other(String text, Conversation conversation) {
        String last = conversation.question();
        Matcher english = OTHER_ENGLISH.matcher(text);
        Matcher japanese = OTHER_JAPANESE.matcher(text);
        String name = english.matches() ? english.group(1) : japanese.matches() ? japanese.group(1) : "";
        String subject = conversation.subjects().get(0);
        if (name.isEmpty() || last == null || !last.contains(subject)) {
            return text;
        }
        return last.replace(subject, name);
    }
}
