package dev.enishi.lab.lexicon;

import dev.enishi.analysis.lexicon.NameSimilarity;
import dev.enishi.analysis.lexicon.PhoneticKey;
import dev.enishi.analysis.lexicon.Transliteration;
import dev.enishi.lab.lexicon.SpellingPairs.Pair;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * Command: how well names are matched across scripts. The transliteration is learned from one half of the spellings and measured on the other; wrong pairs are names that
 * share the {@link PhoneticKey} of the right one.
 */
@Command(
        name = "evaluate-similarity",
        description = "Measures PhoneticKey and NameSimilarity on held-out pairs",
        mixinStandardHelpOptions = true)
public final class SimilarityEvaluation implements Callable<Integer> {

    private static final int MAX_PAIRS = 20_000;

    private static final long SEED = 1;

    @Option(names = "--enamdict", required = true, description = "ENAMDICT in UTF-8")
    private Path enamdict = Path.of("");

    @Option(names = "--synonyms", required = true, description = "Sudachi's synonyms")
    private Path synonyms = Path.of("");

    @Option(names = "--filers", required = true, description = "EDINET's list of filers in UTF-8")
    private Path filers = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new SimilarityEvaluation()).execute(arguments));
    }

    @Override
    public Integer call() {
        List<Pair> names = SpellingPairs.of(Enamdict.parse(Inputs.lines(enamdict).stream()))
                .toList();
        Transliteration learned =
                learn(names.stream().filter(Pair::isForTraining).toList());
        List<Pair> heldOut =
                names.stream().filter(pair -> !pair.isForTraining()).toList();
        report(
                "enamdict, katakana",
                learned,
                heldOut.stream().filter(Pair::isKatakana).toList(),
                names);
        report(
                "enamdict, kanji",
                learned,
                heldOut.stream().filter(pair -> !pair.isKatakana()).toList(),
                names);
        List<Pair> companies = SpellingPairs.ofFilers(EdinetFilers.parse(Inputs.lines(filers).stream()))
                .distinct()
                .toList();
        report("EDINET, katakana", learned, companies, companies);
        List<Pair> others = SpellingPairs.ofSynonyms(SudachiSynonyms.parse(Inputs.lines(synonyms).stream()))
                .distinct()
                .toList();
        report("Sudachi, katakana", learned, others, others);
        return CommandLine.ExitCode.OK;
    }

    private static Transliteration learn(List<Pair> pairs) {
        try {
            return Transliteration.read(new ByteArrayInputStream(TransliterationTrainer.train(pairs.stream())));
        } catch (IOException impossible) {
            throw new UncheckedIOException("Reading from memory failed", impossible);
        }
    }

    private void report(String title, Transliteration learned, List<Pair> heldOut, List<Pair> all) {
        List<Pair> sample = new ArrayList<>(heldOut);
        Collections.shuffle(sample, new Random(SEED));
        sample = sample.subList(0, Math.min(MAX_PAIRS, sample.size()));
        Map<String, Set<String>> right = new HashMap<>();
        all.forEach(pair -> right.computeIfAbsent(pair.japanese(), name -> new HashSet<>())
                .add(Transliteration.letters(pair.latin())));
        Map<String, List<String>> byKey = new HashMap<>();
        sample.forEach(pair -> byKey.computeIfAbsent(PhoneticKey.of(pair.latin()), key -> new ArrayList<>())
                .add(pair.latin()));
        double keyed = share(sample, pair -> PhoneticKey.of(pair.japanese()).equals(PhoneticKey.of(pair.latin())));
        double found = share(sample, pair -> isSame(learned, pair));
        double passed = share(wrong(sample, byKey, right), pair -> isSame(learned, pair));
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                "%s: %d pairs, same key %.3f, similar %.3f, wrong ones of the same key that are similar %.3f%n",
                title,
                sample.size(),
                keyed,
                found,
                passed);
        out.flush();
    }

    private static List<Pair> wrong(
            List<Pair> sample, Map<String, List<String>> byKey, Map<String, Set<String>> right) {
        Random random = new Random(SEED);
        List<Pair> wrong = new ArrayList<>();
        for (Pair pair : sample) {
            List<String> candidates = byKey.getOrDefault(PhoneticKey.of(pair.latin()), List.of());
            String latin = candidates.get(random.nextInt(candidates.size()));
            if (!right.getOrDefault(pair.japanese(), Set.of()).contains(Transliteration.letters(latin))) {
                wrong.add(new Pair(pair.japanese(), latin));
            }
        }
        return wrong;
    }

    private static boolean isSame(Transliteration learned, Pair pair) {
        double fit = learned.fit(pair.japanese(), pair.latin());
        int letters = Transliteration.letters(pair.latin()).length();
        return NameSimilarity.ofFit(fit, letters, !pair.isKatakana()) >= NameSimilarity.SAME;
    }

    private static double share(List<Pair> pairs, java.util.function.Predicate<Pair> test) {
        return pairs.isEmpty() ? 0 : pairs.stream().filter(test).count() / (double) pairs.size();
    }
}
