package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.statbrief.engine.TestReleases;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.maven.plugin.MojoExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The goal that serves pages. */
class PreviewMojoTest {
    @TempDir
    private Path base;

    private Goal goal;

    @BeforeEach
    void aProject() throws IOException {
        goal = new Goal(base);
        Path releases = Files.createDirectories(base.resolve("src/main/statbrief"));
        Files.writeString(releases.resolve("a.yaml"), TestReleases.SMALL);
    }

    @Test
    @Timeout(60)
    void pagesAreServedUntilItIsStoppedAndNothingIsWritten() throws Exception {
        AtomicReference<Exception> failure = new AtomicReference<>();
        Thread run = new Thread(() -> {
            try {
                goal.preview(Map.of("port", 0));
            } catch (Exception e) {
                failure.set(e);
            }
        });
        run.start();
        Optional<String> address = Optional.empty();
        while (address.isEmpty() && run.isAlive()) {
            Thread.sleep(20);
            address = goal.log().stream()
                    .filter(line -> line.startsWith("info Preview at "))
                    .map(line -> line.split(" ", -1)[3])
                    .findFirst();
        }
        URI page = URI.create(address.orElseThrow() + "release/src/main/statbrief/a.yaml");
        HttpResponse<String> response = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString());
        assertThat(response.body()).contains("Tests made");

        run.interrupt();
        run.join();
        assertThat(failure.get()).isNull();
        assertThat(goal.log()).contains("info Stopped");
        assertThat(base.resolve("target")).doesNotExist();
    }

    @Test
    void aPortThatIsTakenIsNamed() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> goal.preview(Map.of("port", taken.getLocalPort())))
                    .isInstanceOf(MojoExecutionException.class)
                    .hasMessageContaining("port " + taken.getLocalPort() + " cannot be served")
                    .hasMessageContaining("choose another with statbrief.port");
        }
    }
}
