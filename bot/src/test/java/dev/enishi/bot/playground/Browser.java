package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;

/** Debian's Chromium without a window, driven by the W3C WebDriver protocol: the few commands that the tests need. */
final class Browser implements AutoCloseable {

    static final Path DRIVER = Path.of("/usr/bin/chromedriver");

    private static final Pattern STARTED = Pattern.compile("started successfully on port (\\d+)");
    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http =
            new OkHttpClient.Builder().readTimeout(60, TimeUnit.SECONDS).build();
    private final Process driver;
    private final String session;

    /** Starts with a fresh profile in a folder, in a language such as {@code en-US}. */
    Browser(Path profile, String language) throws IOException {
        driver = new ProcessBuilder(DRIVER.toString(), "--port=0")
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.PIPE)
                .start();
        String base = "http://127.0.0.1:" + port(driver) + "/session";
        JsonObject value = send(base, capabilities(profile, language)).getAsJsonObject();
        session = base + "/" + value.get("sessionId").getAsString();
        cdp(
                "Emulation.setUserAgentOverride",
                "{\"userAgent\":\"Mozilla/5.0 Chrome\",\"acceptLanguage\":\"" + language + "\"}");
    }

    private static String port(Process driver) throws IOException {
        BufferedReader out = new BufferedReader(new InputStreamReader(driver.getInputStream(), StandardCharsets.UTF_8));
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            Matcher matcher = STARTED.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
        }
        throw new IOException("chromedriver did not start");
    }

    private static JsonObject capabilities(Path profile, String language) {
        JsonArray arguments = new JsonArray();
        List.of(
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--disable-dev-shm-usage",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--hide-scrollbars",
                        "--window-size=1280,860",
                        "--lang=" + language,
                        "--user-data-dir=" + profile)
                .forEach(arguments::add);
        JsonObject options = new JsonObject();
        options.addProperty("binary", "/usr/bin/chromium");
        options.add("args", arguments);
        JsonObject always = new JsonObject();
        always.add("goog:chromeOptions", options);
        always.add("goog:loggingPrefs", JsonParser.parseString("{\"browser\":\"ALL\"}"));
        JsonObject capabilities = new JsonObject();
        capabilities.add("alwaysMatch", always);
        JsonObject body = new JsonObject();
        body.add("capabilities", capabilities);
        return body;
    }

    void open(URI uri) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("url", uri.toString());
        command("/url", body);
    }

    /** Runs a function's body and returns what it returns. */
    JsonElement run(String script) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("script", script);
        body.add("args", new JsonArray());
        return command("/execute/sync", body);
    }

    /** Waits until an expression is true, at most 20 seconds. */
    void waitFor(String expression) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty(
                "script",
                "const done = arguments[0]; const until = Date.now() + 20000; const look = () => { if (" + expression
                        + ") done(true); else if (Date.now() > until) done(false); else setTimeout(look, 25); }; look();");
        body.add("args", new JsonArray());
        if (!command("/execute/async", body).getAsBoolean()) {
            throw new AssertionError("Waited in vain for " + expression + " in\n"
                    + run("return document.body.innerText").getAsString());
        }
    }

    /** Types into what has the focus or matches a selector; {@code \uE007} is Enter. */
    void type(String selector, String text) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("text", text);
        command("/element/" + find(selector) + "/value", body);
    }

    void click(String selector) throws IOException {
        command("/element/" + find(selector) + "/click", new JsonObject());
    }

    private String find(String selector) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("using", "css selector");
        body.addProperty("value", selector);
        JsonObject found = command("/element", body).getAsJsonObject();
        return found.get("element-6066-11e4-a52e-4f735466cecf").getAsString();
    }

    /** Errors and warnings of the page's console since the last call. */
    List<String> complaints() throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("type", "browser");
        return command("/se/log", body).getAsJsonArray().asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(entry -> !entry.get("level").getAsString().matches("INFO|DEBUG"))
                .map(entry -> entry.get("message").getAsString())
                .toList();
    }

    void colours(String scheme) throws IOException {
        cdp(
                "Emulation.setEmulatedMedia",
                "{\"features\":[{\"name\":\"prefers-color-scheme\",\"value\":\"" + scheme + "\"}]}");
    }

    void size(int width, int height, boolean phone) throws IOException {
        cdp(
                "Emulation.setDeviceMetricsOverride",
                "{\"width\":" + width + ",\"height\":" + height + ",\"deviceScaleFactor\":" + (phone ? 2 : 1)
                        + ",\"mobile\":" + phone + "}");
    }

    void screenshot(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        String picture = value(
                        new Request.Builder().url(session + "/screenshot").build())
                .getAsString();
        Files.write(file, Base64.getDecoder().decode(picture));
    }

    private void cdp(String command, String parameters) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("cmd", command);
        body.add("params", JsonParser.parseString(parameters));
        command("/goog/cdp/execute", body);
    }

    private JsonElement command(String path, JsonObject body) throws IOException {
        return send(session + path, body);
    }

    private JsonElement send(String url, JsonObject body) throws IOException {
        return value(new Request.Builder()
                .url(url)
                .post(RequestBody.create(body.toString(), JSON))
                .build());
    }

    private JsonElement value(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            String text = response.body().string();
            if (!response.isSuccessful()) {
                throw new IOException(request.url().encodedPath() + ": " + text);
            }
            return JsonParser.parseString(text).getAsJsonObject().get("value");
        }
    }

    @Override
    public void close() throws IOException {
        try (Response response = http.newCall(
                        new Request.Builder().url(session).delete().build())
                .execute()) {
            response.body().string();
        } finally {
            driver.destroy();
        }
    }
}
