package dev.enishi.analysis.extraction;

import dev.enishi.analysis.nlp.Token;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds the constructions by which English states a tie between two names, from the words between them. They stand in
 * english-constructions.txt; like the Japanese ones they are evidence whose reliability was counted, not the last word.
 */
final class EnglishPatterns {

    /** More words between two names than this state nothing of both; also keeps the expressions quick on any text. */
    private static final int MAX_BETWEEN = 24;

    private static final List<Row> ROWS = read();

    private record Row(Construction construction, Pattern pattern) {}

    private final List<Token> tokens;
    private final List<Argument> arguments;

    EnglishPatterns(List<Token> tokens, List<Argument> arguments) {
        this.tokens = tokens;
        this.arguments = arguments;
    }

    /** The constructions between {@code a} and {@code b}, which stands behind it. */
    List<Construction> find(Argument a, Argument b) {
        int from = a.lastToken() + 1;
        if (a.isCarried() || b.firstToken() - from > MAX_BETWEEN || b.firstToken() <= from) {
            return List.of();
        }
        String between = between(from, b.firstToken());
        List<Construction> found = new ArrayList<>();
        for (Row row : ROWS) {
            if (Signature.allows(row.construction().label(), a.type(), b.type())
                    && row.pattern().matcher(between).matches()) {
                found.add(row.construction());
            }
        }
        return found;
    }

    private String between(int from, int to) {
        StringBuilder text = new StringBuilder(" ");
        for (int i = from; i < to; i++) {
            text.append(word(i)).append(' ');
        }
        return text.toString();
    }

    private String word(int at) {
        for (Argument argument : arguments) {
            if (argument.firstToken() <= at && at <= argument.lastToken()) {
                return "<" + argument.type().name().toLowerCase(Locale.ROOT) + ">";
            }
        }
        return tokens.get(at).surface().toLowerCase(Locale.ROOT);
    }

    private static List<Row> read() {
        List<Row> rows = new ArrayList<>();
        try (InputStream in = EnglishPatterns.class.getResourceAsStream("english-constructions.txt")) {
            if (in == null) {
                throw new IOException("english-constructions.txt is missing from the program");
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.startsWith("#")) {
                    rows.add(row(line));
                }
            }
            return rows;
        } catch (IOException broken) {
            throw new UncheckedIOException("The English constructions can't be read", broken);
        }
    }

    /** {@code TYPE > name: expression}. */
    private static Row row(String line) {
        int colon = line.indexOf(": ");
        String[] parts = line.substring(0, colon).split(" ", -1);
        RelationLabel label = new RelationLabel(RelationType.valueOf(parts[0]), parts[1].equals("<"));
        String expression = line.substring(colon + 2)
                .replace(
                        "&have",
                        "((has|have|had|will|would|is|are|was|also|recently|reportedly|plans to|planned to|agreed to|wants to|may|could|might|to) )*")
                .replace("&np", "( the| a| an| its| his| her)?( [a-z-]+){0,4} ");
        return new Row(new Construction(label, parts[2]), Pattern.compile(" ?" + expression + " ?"));
    }
}
