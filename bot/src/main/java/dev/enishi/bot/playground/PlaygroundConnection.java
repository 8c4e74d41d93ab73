package dev.enishi.bot.playground;

/**
 * What a bot needs to talk to the playground as if it were Slack. The secrets are made anew at every start and never leave the process.
 *
 * @param apiUrl prefix of the Web API's stand-in, on loopback, with a slash at the end
 * @param botToken what the stand-in asks for
 * @param signingSecret what the playground signs its requests with
 * @param pageHost {@code host:port} of the sample articles, which the bot's fetcher must be allowed to read
 */
public record PlaygroundConnection(String apiUrl, String botToken, String signingSecret, String pageHost) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "PlaygroundConnection[" + apiUrl + ", " + pageHost + "]";
    }
}
