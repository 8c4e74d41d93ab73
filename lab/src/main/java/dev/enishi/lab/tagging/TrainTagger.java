package dev.enishi.lab.tagging;

import dev.enishi.analysis.tagging.NameModel;
import dev.enishi.analysis.text.Language;
import dev.enishi.lab.corpus.Corpora;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command that trains a tagger's model. */
@Command(
        name = "train-tagger",
        mixinStandardHelpOptions = true,
        description = "Trains the name tagger of a language and writes the model that analysis-core loads")
public final class TrainTagger implements Callable<Integer> {

    @Option(names = "--language", required = true, description = "ja or en")
    private String language = "";

    @Option(names = "--data", required = true, description = "the folder with ner/ and news/")
    private Path data = Path.of("");

    @Option(
            names = "--articles",
            defaultValue = "lab/articles",
            description = "the folder of written articles (${DEFAULT-VALUE})")
    private Path articles = Path.of("");

    @Option(names = "--out", required = true, description = "the model file to write")
    private Path out = Path.of("");

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private TrainTagger() {}

    /** Runs the command. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new TrainTagger()).execute(args));
    }

    @Override
    public Integer call() throws IOException {
        Language trained = Language.fromCode(language)
                .orElseThrow(() -> new ParameterException(spec.commandLine(), "--language is ja or en"));
        PrintWriter progress = spec.commandLine().getErr();
        NameModel model = TaggerTraining.of(trained, new Corpora(data, articles), progress)
                .train();
        try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(out))) {
            model.write(stream);
        }
        progress.println("Wrote " + out + ": " + model.features() + " features, " + Files.size(out) + " bytes");
        return 0;
    }
}
