package io.github.statbrief.html;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Chromium without a window, driven by its DevTools protocol. Tests that need it run where a Chromium is on the
 * machine; {@link #find()} says in one line what is left out elsewhere.
 */
public final class Browser implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SECONDS = 60;

    private final Process process;
    private final Path profile;
    private final WebSocket socket;
    private final BlockingQueue<JsonNode> messages;
    private final List<String> requests = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private int last;

    private Browser(Process process, Path profile, WebSocket socket, BlockingQueue<JsonNode> messages) {
        this.process = process;
        this.profile = profile;
        this.socket = socket;
        this.messages = messages;
    }

    /** The program; empty, with a line on the console, where there is none. */
    public static Optional<Path> find() {
        Optional<Path> found = Stream.of(
                        System.getenv().getOrDefault("PATH", "").split(":", -1))
                .flatMap(folder -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty()) {
            System.out.println("Left out: the tests of web pages in a browser; no Chromium is on this machine.");
        }
        return found;
    }

    /** Starts it. */
    public static Browser start(Path program) throws IOException {
        Path profile = Files.createTempDirectory("statbrief-browser");
        Process process = new ProcessBuilder(
                        program.toString(),
                        "--headless=new",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-dev-shm-usage",
                        "--hide-scrollbars",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--remote-debugging-port=0",
                        "--user-data-dir=" + profile,
                        "about:blank")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        int port = port(profile.resolve("DevToolsActivePort"), process);
        BlockingQueue<JsonNode> messages = new LinkedBlockingQueue<>();
        try {
            HttpClient client = HttpClient.newHttpClient();
            JsonNode targets = JSON.readTree(client.send(
                            java.net.http.HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json"))
                                    .build(),
                            java.net.http.HttpResponse.BodyHandlers.ofString())
                    .body());
            String address = "";
            for (JsonNode target : targets) {
                if (target.get("type").asString().equals("page")) {
                    address = target.get("webSocketDebuggerUrl").asString();
                }
            }
            WebSocket socket = client.newWebSocketBuilder()
                    .buildAsync(URI.create(address), new Listener(messages))
                    .get(SECONDS, TimeUnit.SECONDS);
            Browser browser = new Browser(process, profile, socket, messages);
            browser.send("Page.enable", Map.of());
            browser.send("Network.enable", Map.of());
            browser.send("Log.enable", Map.of());
            browser.send("Runtime.enable", Map.of());
            return browser;
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            process.destroyForcibly();
            throw new IOException("the browser does not answer", e);
        }
    }

    private static int port(Path file, Process process) throws IOException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (System.nanoTime() < end && process.isAlive()) {
            if (Files.exists(file) && Files.size(file) > 0) {
                return Integer.parseInt(Files.readAllLines(file).get(0));
            }
            pause();
        }
        throw new IOException("the browser does not start");
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Collects the frames of messages. */
    private static final class Listener implements WebSocket.Listener {
        private final BlockingQueue<JsonNode> messages;
        private final StringBuilder text = new StringBuilder();

        Listener(BlockingQueue<JsonNode> messages) {
            this.messages = messages;
        }

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean whole) {
            text.append(data);
            if (whole) {
                messages.add(JSON.readTree(text.toString()));
                text.setLength(0);
            }
            return WebSocket.Listener.super.onText(socket, data, whole);
        }
    }

    /** Sends a command and returns its result. */
    JsonNode send(String method, Map<String, ?> parameters) {
        int id = ++last;
        socket.sendText(JSON.writeValueAsString(Map.of("id", id, "method", method, "params", parameters)), true)
                .join();
        while (true) {
            JsonNode message = next();
            if (message.path("id").asInt(-1) == id) {
                if (message.has("error")) {
                    throw new IllegalStateException(method + ": " + message.get("error"));
                }
                return message.get("result");
            }
        }
    }

    private JsonNode next() {
        try {
            JsonNode message = messages.poll(SECONDS, TimeUnit.SECONDS);
            if (message == null) {
                throw new IllegalStateException("the browser does not answer");
            }
            note(message);
            return message;
        } catch (InterruptedException e) {
            throw new IllegalStateException("interrupted", e);
        }
    }

    private void note(JsonNode message) {
        switch (message.path("method").asString("")) {
            case "Network.requestWillBeSent" -> {
                String address = message.get("params").get("request").get("url").asString();
                // pictures in the page itself are asked of nobody
                if (!address.startsWith("data:")) {
                    requests.add(address);
                }
            }
            case "Log.entryAdded" ->
                complaints.add(message.get("params").get("entry").get("text").asString());
            case "Runtime.exceptionThrown" ->
                complaints.add(message.get("params").toString());
            default -> {
                // of no interest
            }
        }
    }

    /** Opens a page in a window of a size, on light or dark ground, and waits until it is there. */
    public void open(Path page, int width, boolean dark) {
        send(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", 900, "deviceScaleFactor", 1, "mobile", false));
        send(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
        requests.clear();
        complaints.clear();
        JsonNode opened = send("Page.navigate", Map.of("url", page.toUri().toString()));
        if (opened.has("errorText")) {
            throw new IllegalStateException(
                    page + ": " + opened.get("errorText").asString());
        }
        while (!next().path("method").asString("").equals("Page.loadEventFired")) {
            // wait
        }
    }

    /** Lets scripts run in the page whatever its policy says: those of tests. */
    public void bypassPolicy() {
        send("Page.setBypassCSP", Map.of("enabled", true));
    }

    /** Evaluates an expression in the page. */
    public JsonNode evaluate(String expression) {
        JsonNode result =
                send("Runtime.evaluate", Map.of("expression", expression, "awaitPromise", true, "returnByValue", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.get("result").path("value");
    }

    /** Presses a key. */
    public void press(String key, int code) {
        for (String type : List.of("keyDown", "keyUp")) {
            send(
                    "Input.dispatchKeyEvent",
                    Map.of(
                            "type",
                            type,
                            "key",
                            key,
                            "code",
                            key,
                            "windowsVirtualKeyCode",
                            code,
                            "text",
                            key.equals("Enter") && type.equals("keyDown") ? "\r" : ""));
        }
    }

    /** The addresses that the page asked for since it was opened. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** What the browser complained of since the page was opened. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** A picture of the page from a place downwards, as PNG. */
    public byte[] picture(int from, int most) {
        int height = evaluate("document.documentElement.scrollHeight").asInt();
        int width = evaluate("document.documentElement.clientWidth").asInt();
        JsonNode picture = send(
                "Page.captureScreenshot",
                Map.of(
                        "captureBeyondViewport",
                        true,
                        "clip",
                        Map.of(
                                "x",
                                0,
                                "y",
                                from,
                                "width",
                                width,
                                "height",
                                Math.min(most, height - from),
                                "scale",
                                1)));
        return Base64.getDecoder().decode(picture.get("data").asString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            try (Stream<Path> files = Files.walk(profile)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
