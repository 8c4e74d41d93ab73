package dev.enishi.analysis.answer;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Japanese: the particle behind the name decides, a passive turns it round. */
final class JapaneseGrammar implements Grammar {

    static final JapaneseGrammar SHARED = new JapaneseGrammar();

    /** Titles that stand between a name and its particle. */
    private static final String TITLE = "(?:さん|氏|容疑者|被告|選手|監督|社長|会長|教授|准教授|容疑者|大統領|首相|知事|市長|社|側|グループ|[」』\"”）)])*";

    /** A short noun phrase that belongs to the name (の事業, 株, 製品) and the particle behind it. */
    private static final Pattern ROLE =
            Pattern.compile("^" + TITLE + "(の[^のをがにはとへもで、。?？" + NAME + "]{1,14}?|[^のをがにはとへもで、。?？ぁ-ん" + NAME
                    + "]{1,8})??" + "(に対して|に対し|によって|により|から|って|とは|には|とも|を|が|に|は|と|へ|も|の|で)");

    private static final Pattern PASSIVE = Pattern.compile("^[^、。はがをに" + NAME + "]{0,3}?(され|られ|(?<=[かたばわらさま])れ[たてる])");

    private static final Pattern ASKED_BEFORE =
            Pattern.compile("(どこ|誰|だれ|何|どちら|ど[のんこ][^はがをに?？、" + NAME + "]{0,6})の[^はがをに?？、" + NAME + "]{0,4}$");

    private JapaneseGrammar() {}

    @Override
    public Optional<Side> asked(String masked, Trigger.Hit hit, AskedName name) {
        Trigger trigger = hit.trigger();
        if (trigger.form() == Trigger.Form.NOUN) {
            return Optional.ofNullable(trigger.asked()).map(side -> turned(masked, hit) ? side.other() : side);
        }
        String role = role(masked, name);
        boolean passive = PASSIVE.matcher(masked.substring(hit.span().end())).find();
        boolean subject = switch (role) {
            case "が", "も" -> !passive;
            case "は", "って", "とは" -> !passive && !hasOtherSubject(masked, name);
            case "に", "によって", "により" -> passive;
            default -> false;
        };
        boolean back = trigger.form() == Trigger.Form.BACK;
        return Optional.of(subject != back ? Side.OBJECT : Side.SUBJECT);
    }

    /** 「Xはどこの子会社」 asks the other way round than 「Xの子会社」. */
    private static boolean turned(String masked, Trigger.Hit hit) {
        return ASKED_BEFORE.matcher(masked.substring(0, hit.span().start())).find();
    }

    private static String role(String masked, AskedName name) {
        Matcher matcher = ROLE.matcher(masked.substring(name.span().end()));
        return matcher.find() ? matcher.group(2) : "";
    }

    /** 「Xは誰が買収したの」: the topic is what was bought. */
    private static boolean hasOtherSubject(String masked, AskedName name) {
        return masked.substring(name.span().end()).matches(".*(誰|だれ|どこ|何|会社|企業|どれ|どちら)が.*");
    }
}
