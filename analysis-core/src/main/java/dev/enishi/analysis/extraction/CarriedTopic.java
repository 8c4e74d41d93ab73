package dev.enishi.analysis.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Carries a topic over to the next sentences that name none: 「マスクは2015年に…。現在は…を率いており」. Japanese leaves out what was said
 * before; in English a pronoun stands there.
 */
final class CarriedTopic {

    private CarriedTopic() {}

    /** The arguments with the topic before them, unless the sentence has a topic or subject of its own. */
    static List<Argument> add(Optional<Argument> topic, List<Argument> arguments, int mainPredicate) {
        if (topic.isEmpty() || arguments.stream().anyMatch(argument -> isTopic(argument, mainPredicate))) {
            return arguments;
        }
        List<Argument> all = new ArrayList<>(arguments.size() + 1);
        all.add(topic.get());
        all.addAll(arguments);
        return all;
    }

    /** The topic to carry on behind a sentence: its own, else the one it had been handed. */
    static Optional<Argument> after(Optional<Argument> handed, List<Argument> arguments, int mainPredicate) {
        Optional<Argument> own = arguments.stream()
                .filter(argument -> isTopic(argument, mainPredicate))
                .findFirst()
                .map(topic -> new Argument(
                        topic.entity(),
                        topic.type(),
                        Argument.CARRIED,
                        Argument.CARRIED,
                        false,
                        new Argument.Grammar("は", "", -1, false)));
        return own.isPresent() ? own : handed;
    }

    /** A は-phrase, or the subject of the main predicate; the が of a clause inside (Aが発表したB) is none. */
    private static boolean isTopic(Argument argument, int mainPredicate) {
        String marker = argument.grammar().caseMarker();
        boolean topic = marker.equals("は") || marker.equals("も") || marker.equals("では");
        return topic || (marker.equals("が") && argument.grammar().predicate() == mainPredicate);
    }
}
