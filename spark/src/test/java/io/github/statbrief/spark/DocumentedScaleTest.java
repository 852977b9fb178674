package io.github.statbrief.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What docs/scale.md shows: its command renders its rows, and its program compiles. */
class DocumentedScaleTest {
    private static final Pattern FENCE = Pattern.compile("```(\\w+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    private static List<String> blocks(String language) throws Exception {
        return FENCE.matcher(Files.readString(Path.of("../docs/scale.md")))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map((MatchResult block) -> block.group(2))
                .toList();
    }

    @Test
    void theCommandRendersAReleaseForEachRow() throws Exception {
        Files.writeString(folder.resolve("areas.csv"), blocks("csv").get(0));
        Files.writeString(folder.resolve("profile.yaml"), blocks("text").get(0));
        String command = blocks("shell").get(0).strip();
        assertThat(command).startsWith("spark-submit --master 'local[2]' spark/target/statbrief-spark.jar ");
        String[] arguments =
                command.replaceFirst(".*statbrief-spark\\.jar ", "").split(" ");
        List<String> here = Arrays.stream(arguments)
                .map(each -> each.matches("outputs|profile\\.yaml|areas\\.csv")
                        ? folder.resolve(each).toString()
                        : each)
                .toList();
        StringWriter err = new StringWriter();
        int code;
        try (LocalSpark spark = LocalSpark.start()) {
            assertThat(spark.session()).isNotNull();
            code = SubmitCommand.run(
                    new PrintWriter(new StringWriter()), new PrintWriter(err), here.toArray(String[]::new));
        }

        assertThat(err.toString()).isEmpty();
        assertThat(code).isZero();
        assertThat(Files.readString(folder.resolve("outputs/manifest.csv")).lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line).startsWith("N1,written,profile-n1,profile-n1,4,"));
        assertThat(folder.resolve("outputs/profile-w1/data/figures.csv"))
                .content()
                .contains("20000", "more-than");
        assertThat(folder.resolve("outputs/profile-s1/index.html")).content().contains("South &amp; East counted");
    }

    @Test
    void theProgramCompiles() throws Exception {
        Path source = Files.writeString(
                folder.resolve("Main.java"), """
                import io.github.statbrief.engine.Format;
                import io.github.statbrief.spark.*;
                import java.util.Set;
                import org.apache.spark.sql.SparkSession;

                class Main {
                    static void run(SparkSession session, String template) throws Exception {
                %s
                    }
                }
                """.formatted(blocks("java").get(0)));
        ByteArrayOutputStream errors = new ByteArrayOutputStream();

        ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        errors,
                        "-proc:none",
                        "-nowarn",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "-d",
                        folder.toString(),
                        source.toString());

        assertThat(errors.toString(StandardCharsets.UTF_8)).doesNotContain("error:");
    }
}
