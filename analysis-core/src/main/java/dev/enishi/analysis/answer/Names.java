package dev.enishi.analysis.answer;

import dev.enishi.analysis.graph.Entity;
import dev.enishi.analysis.text.Language;
import java.util.regex.Pattern;

/** Shows names to people. */
final class Names {

    private static final Pattern LATIN =
            Pattern.compile("[\\p{IsLatin}\\p{N}\\p{P}\\p{Zs}&]*\\p{IsLatin}{2}[\\p{IsLatin}\\p{N}\\p{P}\\p{Zs}&]*");

    private Names() {}

    /** The name as the articles write it; to an English reader with its Latin spelling, where one is known. */
    static String shown(Entity entity, Language language) {
        if (language == Language.JAPANESE || LATIN.matcher(entity.name()).matches()) {
            return entity.name();
        }
        return entity.aliases().stream()
                .filter(alias -> LATIN.matcher(alias).matches())
                .findFirst()
                .map(alias -> entity.name() + " (" + alias + ")")
                .orElse(entity.name());
    }
}
