package dev.enishi.bot.config;

import static dev.enishi.bot.config.Variable.ENISHI_CA_BUNDLE;
import static dev.enishi.bot.config.Variable.ENISHI_CONTACT;
import static dev.enishi.bot.config.Variable.ENISHI_FETCH_ALLOW;
import static dev.enishi.bot.config.Variable.ENISHI_ROBOTS;
import static dev.enishi.bot.config.Variable.HTTPS_PROXY;

import dev.enishi.analysis.fetch.AddressPolicy;
import dev.enishi.analysis.fetch.CertificateBundle;
import dev.enishi.analysis.fetch.FetchOptions;
import dev.enishi.analysis.fetch.ProxyServer;
import dev.enishi.analysis.fetch.RobotsPolicy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Checks the variables that say how pages are fetched. */
final class FetchVariables {

    private final Variables variables;
    private final Path folder;

    FetchVariables(Variables variables, Path folder) {
        this.variables = variables;
        this.folder = folder;
    }

    /** A value's meaning, or an exception that says how to write it. */
    private interface Meaning<T> {
        T of(String value);
    }

    FetchOptions read() throws ConfigException {
        FetchOptions options = FetchOptions.DEFAULT;
        options = options.withPolicy(
                meaning(ENISHI_FETCH_ALLOW, AddressPolicy::parse).orElse(options.policy()));
        options = options.withProxy(meaning(HTTPS_PROXY, ProxyServer::parse).orElse(null));
        options =
                options.withCertificates(meaning(ENISHI_CA_BUNDLE, file -> CertificateBundle.read(folder.resolve(file)))
                        .orElse(options.certificates()));
        options = options.withRobots(
                meaning(ENISHI_ROBOTS, FetchVariables::robots).orElse(options.robots()));
        return meaning(ENISHI_CONTACT, options::withContact).orElse(options);
    }

    private static RobotsPolicy robots(String value) {
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "automatic" -> RobotsPolicy.AUTOMATIC;
            case "always" -> RobotsPolicy.ALWAYS;
            case "never" -> RobotsPolicy.NEVER;
            default -> throw new IllegalArgumentException("Write automatic, always or never.");
        };
    }

    private <T> Optional<T> meaning(Variable variable, Meaning<T> meaning) throws ConfigException {
        try {
            return variables.find(variable).map(meaning::of);
        } catch (IllegalArgumentException e) {
            // Also an InvalidPathException, whose message repeats the value.
            String said =
                    e instanceof java.nio.file.InvalidPathException ? "Give the path of a PEM file." : e.getMessage();
            throw new ConfigException(variable + ": " + said);
        }
    }
}
