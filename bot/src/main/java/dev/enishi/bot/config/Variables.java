package dev.enishi.bot.config;

import dev.enishi.analysis.fetch.FetchOptions;
import io.github.cdimascio.dotenv.Dotenv;
import io.github.cdimascio.dotenv.DotenvEntry;
import io.github.cdimascio.dotenv.DotenvException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The environment over the {@code .env} file of a folder: what stands in both, the environment decides. Blank values count as unset. */
public final class Variables {

    private final Map<String, String> values;
    private final Path folder;

    private Variables(Map<String, String> values, Path folder) {
        this.values = Map.copyOf(values);
        this.folder = folder;
    }

    /**
     * Reads {@code .env} in {@code folder}, if there is one, under {@code environment}.
     *
     * @throws ConfigException if the file holds a line that is not {@code NAME=value}
     */
    public static Variables load(Map<String, String> environment, Path folder) throws ConfigException {
        Map<String, String> values = new HashMap<>();
        for (DotenvEntry entry : dotenv(folder).entries(Dotenv.Filter.DECLARED_IN_ENV_FILE)) {
            values.put(entry.getKey(), entry.getValue());
        }
        values.putAll(environment);
        return new Variables(values, folder);
    }

    private static Dotenv dotenv(Path folder) throws ConfigException {
        try {
            return Dotenv.configure()
                    .directory(folder.toString())
                    .ignoreIfMissing()
                    .load();
        } catch (DotenvException e) {
            // Its message repeats the line, which may hold a token.
            throw new ConfigException(".env holds a line that is not NAME=value; correct it or put # before it.");
        }
    }

    /** The value of a variable, without blanks around it; empty if it is unset or blank. */
    public Optional<String> find(Variable variable) {
        return Optional.ofNullable(values.get(variable.name()))
                .map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    /** Where the knowledge base is, from {@link Variable#ENISHI_DATA}; {@code data} in the folder by default. */
    public Path data() {
        return folder.resolve(find(Variable.ENISHI_DATA).orElse("data"));
    }

    /**
     * How pages are fetched: {@link Variable#ENISHI_FETCH_ALLOW}, {@link Variable#HTTPS_PROXY}, {@link Variable#ENISHI_CA_BUNDLE},
     * {@link Variable#ENISHI_ROBOTS} and {@link Variable#ENISHI_CONTACT}.
     *
     * @throws ConfigException at the first that is malformed
     */
    public FetchOptions fetchOptions() throws ConfigException {
        return new FetchVariables(this, folder).read();
    }
}
