package dev.enishi.analysis.answer;

import dev.enishi.analysis.text.Language;
import java.util.Optional;

/** Tells which side of a tie a question asks for, from where a name stands to the words that tell the tie. */
interface Grammar {

    /** What stands in a masked question in place of each letter of a name: no letter of any script. */
    char NAME = '\uE000';

    static Grammar of(Language language) {
        return language == Language.JAPANESE ? JapaneseGrammar.SHARED : EnglishGrammar.SHARED;
    }

    /**
     * The side asked for.
     *
     * @param masked the question in lower case with its names masked
     * @param hit where the trigger stands
     * @param name one of its names
     * @return empty if the name and the trigger have nothing to do with one another that grammar could see
     */
    Optional<Side> asked(String masked, Trigger.Hit hit, AskedName name);
}
