package dev.enishi.bot;

import static dev.enishi.bot.config.Variable.SLACK_APP_TOKEN;
import static dev.enishi.bot.config.Variable.SLACK_BOT_TOKEN;
import static dev.enishi.bot.config.Variable.SLACK_CLIENT_ID;
import static dev.enishi.bot.config.Variable.SLACK_CLIENT_SECRET;
import static dev.enishi.bot.config.Variable.SLACK_SIGNING_SECRET;

import dev.enishi.bot.BotConfig.Mode;
import dev.enishi.bot.config.ConfigException;
import dev.enishi.bot.config.Secret;
import dev.enishi.bot.config.Variable;
import dev.enishi.bot.config.Variables;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells from Slack's tokens how the bot is to run; Socket Mode goes before HTTP, one workspace before several. */
final class ModeReader {

    /** Slack's own are far longer; its SDK needs 16 characters in all. */
    private static final Pattern BOT_TOKEN = Pattern.compile("xoxb-[A-Za-z0-9._-]{11,}");

    private static final Pattern APP_TOKEN = Pattern.compile("xapp-[A-Za-z0-9._-]+");
    /** Slack promises no form for these; a blank or a token in their place is a slip of the hand. */
    private static final Pattern OPAQUE = Pattern.compile("(?!xox[a-z]-|xapp-)[!-~]+");

    private final Variables variables;

    ModeReader(Variables variables) {
        this.variables = variables;
    }

    Mode read() throws ConfigException {
        Optional<Secret> botToken = secret(SLACK_BOT_TOKEN, BOT_TOKEN, "a bot token, which begins with xoxb-");
        Optional<Secret> appToken = secret(SLACK_APP_TOKEN, APP_TOKEN, "an app-level token, which begins with xapp-");
        Optional<Secret> signing = secret(SLACK_SIGNING_SECRET, OPAQUE, "the app's signing secret, not a token");
        Optional<Secret> clientId = secret(SLACK_CLIENT_ID, OPAQUE, "the app's client id, not a token");
        Optional<Secret> clientSecret = secret(SLACK_CLIENT_SECRET, OPAQUE, "the app's client secret, not a token");
        requireBoth(SLACK_CLIENT_ID, SLACK_CLIENT_SECRET);
        if (botToken.isPresent()) {
            return oneWorkspace(botToken.get(), appToken, signing);
        }
        requireNone(SLACK_APP_TOKEN, "add SLACK_BOT_TOKEN to run in Socket Mode");
        if (clientId.isPresent() && clientSecret.isPresent()) {
            return severalWorkspaces(clientId.get(), clientSecret.get(), signing);
        }
        requireNone(SLACK_SIGNING_SECRET, "add SLACK_BOT_TOKEN to run over HTTP");
        return new Mode.Playground();
    }

    private static Mode oneWorkspace(Secret botToken, Optional<Secret> appToken, Optional<Secret> signing)
            throws ConfigException {
        if (appToken.isPresent()) {
            return new Mode.SocketMode(botToken, appToken.get());
        }
        return new Mode.Http(
                botToken,
                signing.orElseThrow(() ->
                        new ConfigException("SLACK_BOT_TOKEN is only half: add SLACK_APP_TOKEN to run in Socket Mode,"
                                + " or SLACK_SIGNING_SECRET to run over HTTP.")));
    }

    private Mode severalWorkspaces(Secret clientId, Secret clientSecret, Optional<Secret> signing)
            throws ConfigException {
        Secret signingSecret = signing.orElseThrow(
                () -> new ConfigException(
                        "SLACK_CLIENT_ID and SLACK_CLIENT_SECRET need SLACK_SIGNING_SECRET too; copy it from the app's Basic Information page."));
        if (variables.find(Variable.ENISHI_SECRET_KEY).isEmpty()) {
            throw new ConfigException(
                    "SLACK_CLIENT_ID needs ENISHI_SECRET_KEY, which encrypts the workspaces' tokens; make one with:"
                            + " openssl rand -base64 32");
        }
        return new Mode.OAuth(clientId.value(), clientSecret, signingSecret);
    }

    private Optional<Secret> secret(Variable variable, Pattern form, String whatItIs) throws ConfigException {
        Optional<String> value = variables.find(variable);
        if (value.isPresent() && !form.matcher(value.get()).matches()) {
            throw new ConfigException(variable + " must be " + whatItIs + "; copy it again from api.slack.com/apps.");
        }
        return value.map(Secret::new);
    }

    private void requireBoth(Variable one, Variable other) throws ConfigException {
        boolean hasOne = variables.find(one).isPresent();
        if (hasOne != variables.find(other).isPresent()) {
            Variable given = hasOne ? one : other;
            Variable missing = hasOne ? other : one;
            throw new ConfigException(given + " is only half: add " + missing + ", or remove " + given + ".");
        }
    }

    private void requireNone(Variable variable, String whatToDo) throws ConfigException {
        if (variables.find(variable).isPresent()) {
            throw new ConfigException(variable + " is only half: " + whatToDo + ", or remove " + variable + ".");
        }
    }
}
