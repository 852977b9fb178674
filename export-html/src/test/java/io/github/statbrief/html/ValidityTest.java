package io.github.statbrief.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The Nu Html Checker finds no error in any page. It knows no properties of style sheets that came after it. */
@Tag("slow")
@EnabledIf("hasChecker")
class ValidityTest {
    private static final String CHECKER = "vnu-jar/build/dist/vnu.jar";
    private static final List<String> NEWER = List.of(
            "CSS: .*(position-area|position-try-fallbacks|container-type).*", "CSS: “max-width”: Unknown dimension.*");

    @TempDir
    private Path folder;

    static boolean hasChecker() {
        boolean found = Npm.file(CHECKER).isPresent();
        if (!found) {
            System.out.println(
                    "Left out: the HTML checker; install it with 'npm install --prefix target/npm vnu-jar'.");
        }
        return found;
    }

    @Test
    void everyPageIsValid() throws Exception {
        List<Path> pages = new ArrayList<>();
        HtmlExporter exporter = new HtmlExporter(Theme.standard());
        for (Release release : Pages.all().toList()) {
            Path own = folder.resolve("page-" + pages.size());
            exporter.write(release, own);
            pages.add(own.resolve(HtmlExporter.FILE));
        }
        assertThat(errors(pages)).isEmpty();
    }

    @Test
    void findsWhatIsBroken() throws Exception {
        Path page = Files.writeString(
                folder.resolve("broken.html"),
                Pages.page(Pages.example("retail-sales")).replaceFirst("<main ", "<main id=\"main\" align=\"left\" "));
        assertThat(errors(List.of(page))).isNotEmpty();
    }

    private static List<String> errors(List<Path> pages) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xss4m",
                "-jar",
                Npm.file(CHECKER).orElseThrow().toString(),
                "--errors-only",
                "--exit-zero-always"));
        pages.forEach(page -> command.add(page.toString()));
        Process checker = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        checker.waitFor();
        return said.lines()
                .filter(line -> NEWER.stream().noneMatch(each -> line.matches(".*" + each)))
                .toList();
    }
}
