package dev.enishi.lab.lexicon;

import dev.enishi.analysis.nlp.Annotator;
import dev.enishi.analysis.nlp.Token;
import dev.enishi.analysis.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Command: compiles the names and the transliteration that the core ships from the named inputs, byte for byte the same each time. */
@Command(
        name = "build-lexicon",
        description = "Compiles lexicon.bin and transliteration.bin",
        mixinStandardHelpOptions = true)
public final class LexiconBuilder implements Callable<Integer> {

    private static final Pattern LATIN_WORD = Pattern.compile("[\\p{IsLatin}]+");

    /** Shorter katakana and kana names (リー, マイ) are mostly parts of other words. */
    private static final int SHORT = 2;

    private static final Pattern KANA = Pattern.compile("[ぁ-ゖァ-ヶー]+");

    @Option(names = "--enamdict", required = true, description = "ENAMDICT in UTF-8")
    private Path enamdict = Path.of("");

    @Option(names = "--synonyms", required = true, description = "Sudachi's synonyms")
    private Path synonyms = Path.of("");

    @Option(names = "--filers", required = true, description = "EDINET's list of filers in UTF-8")
    private Path filers = Path.of("");

    @Option(
            names = "--texts",
            required = true,
            arity = "1..*",
            description = "Texts with marked names, JSON lines, for common words")
    private List<Path> texts = List.of();

    @Option(names = "--curated", description = "Names kept by hand, lab/names/curated.tsv")
    private @Nullable Path curated;

    @Option(names = "--neologd", description = "Names of NEologd, as lab/names/neologd writes them")
    private @Nullable Path neologd;

    @Option(names = "--out", required = true, description = "Folder for the two files")
    private Path out = Path.of("");

    @Option(
            names = "--transliteration",
            negatable = true,
            defaultValue = "true",
            fallbackValue = "true",
            description = "Whether to train the transliteration too: half a minute of work, 3 GB")
    private boolean transliteration = true;

    /** Runs the command and ends with its exit code. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new LexiconBuilder()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        List<Enamdict.Entry> entries =
                Enamdict.parse(Inputs.lines(enamdict).stream()).toList();
        Files.createDirectories(out);
        if (transliteration) {
            Files.write(
                    out.resolve("transliteration.bin"),
                    TransliterationTrainer.train(SpellingPairs.of(entries.stream())));
        }
        Files.write(out.resolve("lexicon.bin"), lexicon(entries));
        return CommandLine.ExitCode.OK;
    }

    private byte[] lexicon(List<Enamdict.Entry> entries) {
        TextUsage usage = new TextUsage();
        texts.forEach(usage::read);
        EnamdictNames enamdictNames = new EnamdictNames(entries, usage);
        SynonymNames synonymNames = new SynonymNames(SudachiSynonyms.parse(Inputs.lines(synonyms).stream()));
        CompanyNames companyNames = new CompanyNames(
                EdinetFilers.parse(Inputs.lines(filers).stream()).toList());
        NameCollection names = new NameCollection();
        enamdictNames.addTo(names);
        synonymNames.addTo(names);
        companyNames.addTo(names);
        if (neologd != null) {
            new NeologdNames(names).addAll(Inputs.lines(neologd).stream());
        }
        curatedNames().ifPresent(list -> list.addTo(names));
        names.warn(commonWords(names.kinds().keySet(), usage));
        SpellingCollection spellings = new SpellingCollection();
        synonymNames.addTo(spellings);
        companyNames.addTo(spellings);
        enamdictNames.addTo(spellings);
        curatedNames().ifPresent(list -> list.addTo(spellings));
        return LexiconFile.of(sources(), names.kinds(), spellings.groups());
    }

    private Optional<CuratedNames> curatedNames() {
        return Optional.ofNullable(curated).map(file -> new CuratedNames(CuratedNames.parse(Inputs.lines(file))));
    }

    private static Set<String> commonWords(Set<String> names, TextUsage usage) {
        return names.stream()
                .filter(name -> usage.isCommon(name) || isShort(name) || isInDictionary(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isShort(String name) {
        return name.codePointCount(0, name.length()) == 1
                || (name.length() <= SHORT && KANA.matcher(name).matches());
    }

    /** Whether it is one word of Kuromoji's dictionary that is not a proper noun. */
    private static boolean isInDictionary(String name) {
        if (LATIN_WORD.matcher(name).find()) {
            return false;
        }
        var sentences = Annotator.of(Language.JAPANESE).annotate(name).sentences();
        List<Token> tokens = sentences.size() == 1 ? sentences.get(0).tokens() : List.of();
        return tokens.size() == 1 && tokens.get(0).known() && !tokens.get(0).is("名詞-固有名詞");
    }

    private static String optional(String source, @Nullable Path file) {
        return file == null ? "" : source + Inputs.digest(file) + "\n";
    }

    private String sources() {
        return String.join(
                "\n",
                "ENAMDICT, Electronic Dictionary Research and Development Group, CC BY-SA 4.0, SHA-256 "
                        + Inputs.digest(enamdict),
                "Sudachi synonym dictionary, Works Applications, Apache-2.0, SHA-256 " + Inputs.digest(synonyms),
                "EDINET code list, Financial Services Agency of Japan, public data licence 1.0, SHA-256 "
                        + Inputs.digest(filers),
                optional("Names kept by hand, Enishi, Apache-2.0, SHA-256 ", curated)
                        + optional("mecab-ipadic-NEologd, Apache-2.0, SHA-256 ", neologd)
                        + texts.stream()
                                .map(text -> "Counts of common words: " + text.getFileName() + ", SHA-256 "
                                        + Inputs.digest(text))
                                .collect(Collectors.joining("\n")));
    }
}
