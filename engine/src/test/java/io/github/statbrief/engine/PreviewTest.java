package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview, asked as a browser asks it. */
class PreviewTest {
    @TempDir
    private Path base;

    private final HttpClient browser = HttpClient.newHttpClient();
    private Path release;
    private Preview preview;

    @BeforeEach
    void start() throws IOException {
        release = Files.writeString(base.resolve("a.yaml"), TestReleases.small("a"));
        preview = Preview.start(settings(), new SmallProject.Anybody(), 0);
    }

    @AfterEach
    void stop() {
        preview.close();
    }

    private RunSettings settings() {
        return RunSettings.in(base, base.resolve("target")).withReleases(List.of("*.yaml"), List.of());
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(preview.address() + path)).build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private String version() throws IOException, InterruptedException {
        return get("changes").body();
    }

    /** Saves a file and waits until the pages are others. */
    private void save(Path file, String text) throws IOException, InterruptedException {
        String before = version();
        Files.writeString(file, text);
        assertThat(get("changes?" + before).body()).isNotEqualTo(before);
    }

    @Test
    void thePageIsThatOfTheReleaseInAFrameThatFollowsIt() throws Exception {
        assertThat(preview.address()).matches("http://127\\.0\\.0\\.1:\\d+/");
        assertThat(get("").body()).contains(">a.yaml</a>", "<iframe");
        HttpResponse<String> page = get("release/a.yaml");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(page.body()).contains("Tests made", "data-figure=\"tests-made\"");
        assertThat(get("release/b.yaml").statusCode()).isEqualTo(404);
        assertThat(get("release/../a.yaml").statusCode()).isEqualTo(404);
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void aSavedChangeIsShownAndAnErrorWithItsPlaceUntilItIsMended() throws Exception {
        save(release, TestReleases.small("a").replace("title: Tests made", "title: Trials made"));
        assertThat(get("release/a.yaml").body()).contains("Trials made");

        save(release, TestReleases.small("a").replace("unit:", "<b>unti:"));
        assertThat(get("release/a.yaml").body())
                .contains("a.yaml:15:9", "&lt;b&gt;unti")
                .doesNotContain("<b>unti");

        save(release, TestReleases.small("a"));
        assertThat(get("release/a.yaml").body()).contains("Tests made");
    }

    @Test
    void aNewFileAnAbsentSourceAndADeletedFileAreSeen() throws Exception {
        save(base.resolve("b.yaml"), TestReleases.small("b"));
        assertThat(get("").body()).contains(">a.yaml</a>", ">b.yaml</a>");
        save(base.resolve("report.txt"), "11 tests were made\n");
        assertThat(get("release/a.yaml").body()).containsPattern("a\\.yaml:\\d+:\\d+</code>");

        String before = version();
        Files.delete(base.resolve("b.yaml"));
        get("changes?" + before);
        assertThat(get("").body()).doesNotContain(">b.yaml</a>");
    }

    @Test
    void onlyThisMachineMayReadItUnderItsOwnName() throws Exception {
        int port = URI.create(preview.address()).getPort();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
                OutputStream out = socket.getOutputStream();
                InputStream in = socket.getInputStream()) {
            out.write("GET /release/a.yaml HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n"
                    .getBytes(StandardCharsets.US_ASCII));
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 403")
                    .doesNotContain("Tests made");
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedAndAStoppedPreviewAnswersNoMore() {
        int port = URI.create(preview.address()).getPort();
        assertThatThrownBy(() -> Preview.start(settings(), new SmallProject.Anybody(), port))
                .isInstanceOf(BindException.class);
        preview.close();

        assertThatThrownBy(() -> get("")).isInstanceOf(ConnectException.class);
    }
}
