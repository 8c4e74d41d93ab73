package dev.enishi.analysis.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** English: the order of question word, name and verb decides, a passive turns it round. */
final class EnglishGrammar implements Grammar {

    static final EnglishGrammar SHARED = new EnglishGrammar();

    private static final String NAMES = "[" + NAME + " .&-]*" + NAME;

    /** An auxiliary before the name makes it the subject: did (the maker) X buy. */
    private static final Pattern SUBJECT_BEFORE = Pattern.compile(
            "\\b(did|does|do|is|are|was|were|has|have|had|will|would|can|could|may|might|should)(?:'s)? (?:(?!by )[\\w,-]+ ){0,6}$");

    private static final Pattern BE_BEFORE = Pattern.compile(
            "\\b(is|are|was|were|be|been|being|get|got|gets)(?: (?:not|also|now|being|still|just|\\w+ly|the|" + NAMES
                    + "))*\\s*$");

    private static final Pattern PARTICIPLE = Pattern.compile(
            "^(\\w+ed|bought|sold|sued|made|built|run|led|held|found|founded|set|written|taken|put|known|shut|taught)\\b");

    private static final Pattern TURNED = Pattern.compile("^\\W*(of|is|was) (which|what|who|whom)\\b");

    private EnglishGrammar() {}

    @Override
    public Optional<Side> asked(String masked, Trigger.Hit hit, AskedName name) {
        Trigger trigger = hit.trigger();
        if (trigger.form() == Trigger.Form.NOUN) {
            return Optional.ofNullable(trigger.asked()).map(side -> turned(masked, hit) ? side.other() : side);
        }
        boolean subject = isSubject(masked, hit, name);
        boolean passive = isPassive(masked, hit);
        boolean back = trigger.form() == Trigger.Form.BACK;
        return Optional.of((subject != passive) != back ? Side.OBJECT : Side.SUBJECT);
    }

    private static boolean isSubject(String masked, Trigger.Hit hit, AskedName name) {
        if (name.span().start() > hit.span().start()) {
            return false;
        }
        String before = masked.substring(0, name.span().start());
        return SUBJECT_BEFORE.matcher(before).find() || before.isBlank();
    }

    private static boolean isPassive(String masked, Trigger.Hit hit) {
        return PARTICIPLE.matcher(masked.substring(hit.span().start())).find()
                && BE_BEFORE.matcher(masked.substring(0, hit.span().start())).find();
    }

    private static boolean turned(String masked, Trigger.Hit hit) {
        return TURNED.matcher(masked.substring(hit.span().end())).find()
                || masked.substring(0, hit.span().start()).matches(".*\\bwhose (\\w+ )?$");
    }
}
