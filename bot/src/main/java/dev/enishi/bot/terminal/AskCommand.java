package dev.enishi.bot.terminal;

import dev.enishi.analysis.answer.Answer;
import dev.enishi.analysis.answer.Answerer;
import dev.enishi.analysis.answer.Conversation;
import dev.enishi.analysis.graph.KnowledgeGraph;
import dev.enishi.analysis.graph.Scope;
import dev.enishi.analysis.json.Json;
import dev.enishi.analysis.json.QuestionInput;
import dev.enishi.bot.config.ConfigException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ask}: answers from what was remembered. */
@Command(
        name = "ask",
        description = "Answers a question from what was remembered, with the sentences that say so.",
        footer = {
            "",
            "With --jsonl: one {\"id\", \"question\", \"conversation\"?} a line on standard input, one answer a line on",
            "standard output; questions of one conversation follow one another."
        })
final class AskCommand implements TerminalCommand {

    @Parameters(arity = "0..*", paramLabel = "QUESTION", description = "What is asked, in Japanese or English.")
    private List<String> words = List.of();

    @Option(names = "--jsonl", description = "Read one JSON question a line from standard input.")
    private boolean jsonl;

    @Mixin
    private final FormatOption format = new FormatOption();

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Override
    public int run(Surroundings surroundings, CommonOptions common) throws ConfigException, IOException {
        String question = String.join(" ", words).strip();
        if (jsonl == !question.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give a question, or --jsonl.");
        }
        Path data = common.data(surroundings);
        try (KnowledgeGraph graph = KnowledgeGraph.openForReading(data)) {
            if (graph.documentCount(Scope.everything()) == 0) {
                surroundings
                        .err()
                        .println("enishi: Nothing has been read into " + data
                                + " yet; add articles with: ./enishi ingest LINK");
            }
            Answerer answerer = new Answerer(graph);
            return jsonl ? lines(answerer, surroundings) : question(answerer, question, surroundings);
        }
    }

    private int question(Answerer answerer, String question, Surroundings surroundings) {
        Answer answer = answerer.answer(question, Scope.everything());
        if (format.isJson()) {
            surroundings.out().println(Json.of(null, answer));
        } else {
            surroundings.out().print(new AnswerText(surroundings.screen()).of(answer));
        }
        return DONE;
    }

    private static int lines(Answerer answerer, Surroundings surroundings) throws IOException {
        Map<String, Conversation> conversations = new HashMap<>();
        JsonLines<QuestionInput> lines =
                new JsonLines<>(QuestionInput::from, question -> answer(answerer, question, conversations));
        return lines.run(surroundings) == 0 ? DONE : FAILED;
    }

    private static String answer(Answerer answerer, QuestionInput question, Map<String, Conversation> conversations) {
        String name = question.conversation();
        if (name == null) {
            return Json.of(question.id(), answerer.answer(question.question(), Scope.everything()));
        }
        Conversation before = conversations.getOrDefault(name, Conversation.START);
        Answerer.Turn turn = answerer.answer(question.question(), Scope.everything(), before);
        conversations.put(name, turn.conversation());
        return Json.of(question.id(), turn.answer());
    }
}
