package io.github.statbrief.engine;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Serves the web pages of releases on the machine's own address while their files are edited: a page that is open shows
 * each change, or what is wrong with it, as soon as a file is saved. Nothing is written.
 */
public final class Preview implements AutoCloseable {
    private static final long NEVER = -1;
    private static final int GONE = 404;
    private static final int REFUSED = 403;
    private static final int FINE = 200;

    private final PreviewPages pages;
    private final HttpServer server;
    private final ExecutorService requests = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "statbrief-preview");
        thread.setDaemon(true);
        return thread;
    });

    private Preview(PreviewPages pages, HttpServer server) {
        this.pages = pages;
        this.server = server;
    }

    /**
     * Renders the pages and starts to serve them.
     *
     * @param settings which releases, in which theme
     * @param caller names settings in messages
     * @param port the port; 0 for any that is free
     * @throws IOException if the port is taken
     */
    public static Preview start(RunSettings settings, Caller caller, int port) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        Preview preview = new Preview(new PreviewPages(settings, caller), server);
        server.setExecutor(preview.requests);
        server.createContext("/", preview::answer);
        preview.pages.start();
        server.start();
        return preview;
    }

    /** The address of the pages: {@code http://127.0.0.1:8080/}. */
    public String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** Stops to serve. */
    @Override
    public void close() {
        pages.close();
        server.stop(0);
        requests.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            if (!isOurs(exchange)) {
                send(exchange, REFUSED, "text/plain", "This preview answers on its own address only.");
            } else if (path.equals("/changes")) {
                send(exchange, FINE, "text/plain", Long.toString(pages.awaitChange(since(exchange))));
            } else {
                Optional<String> page = pages.page(path.substring(1));
                send(
                        exchange,
                        page.isPresent() ? FINE : GONE,
                        "text/html",
                        page.orElse("<!doctype html><title>Not found</title><p>No release has this name."));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether a request names this server, so that no page of elsewhere can read the pages under a name of its own. */
    private static boolean isOurs(HttpExchange exchange) {
        String host = String.valueOf(exchange.getRequestHeaders().getFirst("Host"));
        return host.matches("(127\\.0\\.0\\.1|localhost|\\[::1\\])(:\\d+)?");
    }

    private static long since(HttpExchange exchange) {
        String query = String.valueOf(exchange.getRequestURI().getQuery());
        return query.matches("\\d{1,18}") ? Long.parseLong(query) : NEVER;
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type + "; charset=utf-8");
        exchange.getResponseHeaders().set("Cache-Control", "no-store");
        exchange.sendResponseHeaders(status, bytes.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(bytes);
        }
    }
}
