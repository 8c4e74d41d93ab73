package dev.enishi.bot.playground;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import okhttp3.MediaType;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import okio.BufferedSource;

/** What the page's script does over HTTP, without a browser. */
final class PageClient {

    private static final MediaType JSON = MediaType.get("application/json");

    private final OkHttpClient http =
            new OkHttpClient.Builder().callTimeout(60, TimeUnit.SECONDS).build();
    private final String base;

    /** An answer: its status, its headers by name, its body. */
    record Reply(int status, okhttp3.Headers headers, String body) {

        JsonObject json() {
            return JsonParser.parseString(body).getAsJsonObject();
        }
    }

    PageClient(URI uri) {
        base = uri.toString().replaceFirst("/$", "");
    }

    String base() {
        return base;
    }

    /** A request to fill in. */
    Request.Builder request(String path) {
        return new Request.Builder().url(base + path);
    }

    Reply send(Request request) throws IOException {
        try (Response response = http.newCall(request).execute()) {
            return new Reply(
                    response.code(), response.headers(), response.body().string());
        }
    }

    Reply get(String path) throws IOException {
        return send(request(path).build());
    }

    /** Posts as the page does. */
    Reply post(String path, String json) throws IOException {
        return send(request(path)
                .header("Origin", base)
                .post(RequestBody.create(json, JSON))
                .build());
    }

    /** Says something and returns its timestamp. */
    String say(String text) throws IOException {
        JsonObject body = new JsonObject();
        body.addProperty("text", text);
        body.addProperty("locale", "en");
        return post("/messages", body.toString()).json().get("ts").getAsString();
    }

    List<JsonObject> messages() throws IOException {
        return objects(get("/state").json().getAsJsonArray("messages"));
    }

    JsonObject message(String ts) throws IOException {
        return messages().stream()
                .filter(message -> message.get("ts").getAsString().equals(ts))
                .findFirst()
                .orElseThrow();
    }

    /** Listens to the page's events until a message comes that fits; at most a minute. */
    JsonObject awaitMessage(Predicate<JsonObject> wanted) throws IOException {
        try (Response response = http.newCall(request("/events").build()).execute()) {
            BufferedSource events = response.body().source();
            while (true) {
                String line = events.readUtf8LineStrict();
                if (line.startsWith("data: ")) {
                    JsonObject update =
                            JsonParser.parseString(line.substring(6)).getAsJsonObject();
                    for (JsonObject message : objects(update.getAsJsonArray("messages"))) {
                        if (wanted.test(message)) {
                            return message;
                        }
                    }
                }
            }
        }
    }

    /** The first message of the bot. */
    JsonObject awaitBot() throws IOException {
        return awaitMessage(message -> !message.get("user").getAsString().equals(Ids.VISITOR));
    }

    private static List<JsonObject> objects(JsonArray array) {
        return array.asList().stream().map(JsonElement::getAsJsonObject).toList();
    }
}
