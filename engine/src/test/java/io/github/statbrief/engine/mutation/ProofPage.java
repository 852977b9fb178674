package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The tables of {@code docs/proof.md} that tests make; with {@code -Dstatbrief.proof=write} they are written there. */
final class ProofPage {
    private static final Path PAGE = Example.HOME.resolve("docs/proof.md");

    private ProofPage() {}

    /** Fails unless a table of the page is the one that a test has made, or writes it. */
    static void holds(String name, String head, List<String> rows) throws IOException {
        String columns = head.replaceAll("[^|]+", " --- ");
        String table = head + "\n" + columns + "\n" + String.join("\n", rows);
        if (System.getProperty("statbrief.proof", "").equals("write")) {
            String page = Files.readString(PAGE);
            Files.writeString(PAGE, page.replace(begin(name) + rest(page, name), begin(name) + "\n" + table + "\n"));
        }
        assertThat(table(name))
                .as("the table '" + name + "' of docs/proof.md; -Dstatbrief.proof=write writes it")
                .isEqualTo(table);
    }

    /** A table of the page. */
    static String table(String name) throws IOException {
        return rest(Files.readString(PAGE), name).strip();
    }

    private static String rest(String page, String name) {
        int from = page.indexOf(begin(name)) + begin(name).length();
        int to = page.indexOf("<!-- end of " + name + " -->");
        assertThat(to).as("the marks around the table '" + name + "'").isGreaterThan(from);
        return page.substring(from, to);
    }

    private static String begin(String name) {
        return "<!-- " + name + " -->";
    }
}
