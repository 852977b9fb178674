package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.aether.DefaultSessionData;
import org.eclipse.aether.SessionData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildLedgerTest {
    private final SessionData session = new DefaultSessionData();

    @TempDir
    private Path folder;

    @Test
    void anExecutionWithOtherSettingsIsToldWhichOneWritesTheFolder() throws IOException {
        BuildLedger ledger = new BuildLedger(session);
        assertThat(ledger.claim(folder.resolve("x"), "execution 'blue'", "theme blue"))
                .isEmpty();

        assertThat(new BuildLedger(session).claim(folder.resolve("x"), "execution 'red'", "theme red"))
                .contains("execution 'blue'");
        assertThat(ledger.claim(folder.resolve("y"), "execution 'red'", "theme red"))
                .isEmpty();
    }

    @Test
    void theSameExecutionAgainAndOneWithTheSameSettingsAreFine() throws IOException {
        BuildLedger ledger = new BuildLedger(session);
        ledger.claim(folder.resolve("x"), "execution 'blue'", "theme blue");

        assertThat(ledger.claim(folder.resolve("x"), "execution 'blue'", "theme blue"))
                .isEmpty();
        assertThat(ledger.claim(folder.resolve("x"), "execution 'twin'", "theme blue"))
                .isEmpty();
    }

    @Test
    void oneFolderUnderTwoNamesIsOne() throws IOException {
        Files.createDirectory(folder.resolve("outputs"));
        Files.createSymbolicLink(folder.resolve("link"), folder.resolve("outputs"));
        BuildLedger ledger = new BuildLedger(session);
        ledger.claim(folder.resolve("outputs/x"), "execution 'blue'", "theme blue");

        assertThat(ledger.claim(folder.resolve("outputs/../link/x"), "execution 'red'", "theme red"))
                .contains("execution 'blue'");
    }

    @Test
    void anotherBuildStartsAnew() throws IOException {
        new BuildLedger(session).claim(folder.resolve("x"), "execution 'blue'", "theme blue");

        assertThat(new BuildLedger(new DefaultSessionData()).claim(folder.resolve("x"), "execution 'red'", "theme red"))
                .isEmpty();
    }
}
