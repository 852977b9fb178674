package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Makes each mistake of {@code mistakes.yaml} in a release that is read without it, expects its message, and then
 * writes what the message says: that must be read. {@code -Dstatbrief.errors=write} writes the page of them anew; read
 * it aloud then.
 */
class BeginnersMistakesTest {
    private static final Path PAGE = Path.of("../docs/errors.md");
    private static final String IN_DATA = "in the data file";
    private static final String BEGIN = "<!-- mistakes -->\n";
    private static final String END = "<!-- end of mistakes -->\n";

    /** The figure into which mistakes are put. */
    private static final String FIGURE = """
            id: library-visits
            title: Library visits in 2025
            publisher: City Library
            published: 2026-01-15
            language: en
            sections:
              - id: visits-in-2025
                title: Visits
                figures:
                  - id: visits
                    measure: {label: Visits, stat: count}
                    value: 57
                    unit: visit
                    period: 2025
            """;

    /** The table into whose data file mistakes are put. */
    private static final String TABLE = """
            id: library-visits
            title: Library visits in 2025
            publisher: City Library
            published: 2026-01-15
            language: en
            sections:
              - id: visits-in-2025
                title: Visits
                tables:
                  - id: visits
                    title: Visits by branch
                    measures: [{id: visits, label: Visits, stat: count, unit: visit}]
                    dimensions: [{id: branch, label: Branch, column: Branch}]
                    data:
                      file: visits.csv
                      period: Year
                      value: Visits
            """;

    private static final String CSV = "Branch,Year,Visits\nNorth,2025,57\n";
    private static final Pattern TEXT = Pattern.compile("write '(?<text>(?:[^']|'')*)'.*");
    private static final Pattern LIST = Pattern.compile("write (?<list>\\[.*]), in brackets; .*");
    private static final Pattern LINES = Pattern.compile("write (?<lines>[\\w-]+: .*?)(?:; .*)?");
    private static final Pattern DECLARED = Pattern.compile("write '(?<line>[\\w-]+: .*)' under 'data'[;,] .*");
    private static final Pattern FILE = Pattern.compile(".*save it as CSV and write '(?<line>file: .*)'");

    @TempDir
    private Path folder;

    /**
     * A mistake.
     *
     * @param typed the lines typed, which stand for those with the same key
     * @param csv the content of the data file, if the mistake concerns one
     * @param charset its encoding
     * @param says the first line of the message
     * @param write what to write instead, where the message does not say it word by word
     */
    record Mistake(String typed, Optional<String> csv, String charset, String says, Optional<String> write) {
        static Mistake of(Map<?, ?> row) {
            return new Mistake(
                    ((String) row.get("typed")).stripTrailing(),
                    Optional.ofNullable((String) row.get("csv")),
                    Optional.ofNullable((String) row.get("charset")).orElse("UTF-8"),
                    (String) row.get("says"),
                    Optional.ofNullable((String) row.get("write")).map(String::stripTrailing));
        }

        private String key() {
            return key(typed);
        }

        private static String key(String line) {
            return line.strip().replaceFirst("^- ", "").split(":", 2)[0];
        }

        /** Whether the data file has the mistake, and the release is right. */
        boolean isInData() {
            return csv.isPresent() && TABLE.contains(" " + typed + "\n");
        }

        /** The lines to write instead, taken from the words of the message. */
        List<String> remedy() {
            if (write.isPresent()) {
                return List.of(write.get());
            }
            Matcher declared = DECLARED.matcher(says);
            Matcher file = FILE.matcher(says);
            Matcher text = TEXT.matcher(says);
            Matcher list = LIST.matcher(says);
            Matcher lines = LINES.matcher(says);
            if (list.matches()) {
                return List.of(key() + ": " + list.group("list"));
            }
            if (declared.matches()) {
                return List.of(declared.group("line"));
            }
            if (file.matches()) {
                return List.of(file.group("line"));
            }
            if (text.matches()) {
                return List.of(key() + ": " + text.group("text"));
            }
            assertThat(lines.matches()).as(says).isTrue();
            return List.of(lines.group("lines").split(" and (?=[a-z]+: )"));
        }

        @Override
        public String toString() {
            return csv.map(content -> typed + " " + content.lines().findFirst().orElse(""))
                    .orElse(typed);
        }
    }

    static List<Mistake> mistakes() throws IOException {
        try (InputStream in = BeginnersMistakesTest.class.getResourceAsStream("mistakes.yaml")) {
            List<?> rows = (List<?>) new Load(LoadSettings.builder().build()).loadFromInputStream(in);
            return rows.stream().map(row -> Mistake.of((Map<?, ?>) row)).toList();
        }
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theMessageSaysWhatToWriteAndThatIsRead(Mistake mistake) throws IOException {
        Path release = write(mistake, replaced(base(mistake), List.of(mistake.typed())));
        InvalidReleaseException refused =
                catchThrowableOfType(InvalidReleaseException.class, () -> ReleaseReader.read(release));

        assertThat(refused).as("is read: " + mistake).isNotNull();
        assertThat(refused.problems().stream().map(Problem::message).findFirst())
                .hasValue(mistake.says());

        Path remedied = write(mistake, replaced(base(mistake), mistake.remedy()));
        assertThatCode(() -> ReleaseReader.read(remedied))
                .as("what the message says: " + mistake.remedy())
                .doesNotThrowAnyException();
    }

    @Test
    void theBasesAreRead() throws IOException {
        Mistake figure = new Mistake("", Optional.empty(), "UTF-8", "", Optional.empty());
        Mistake table = new Mistake("", Optional.of(CSV), "UTF-8", "", Optional.empty());
        assertThatCode(() -> ReleaseReader.read(write(figure, FIGURE))).doesNotThrowAnyException();
        assertThatCode(() -> ReleaseReader.read(write(table, TABLE))).doesNotThrowAnyException();
    }

    @Test
    void thePageHasEveryMistakeWithItsMessage() throws IOException {
        assertThat(mistakes()).hasSizeGreaterThan(95);
        StringBuilder table = new StringBuilder("| typed | the message | write |\n|---|---|---|\n");
        for (Mistake mistake : mistakes()) {
            String typed = mistake.isInData()
                    ? IN_DATA + (mistake.charset().equals("UTF-8") ? "" : ", in " + mistake.charset()) + ":\n"
                            + mistake.csv().orElseThrow().stripTrailing()
                    : mistake.typed();
            table.append("| ")
                    .append(code(typed))
                    .append(" | ")
                    .append(escaped(mistake.says()))
                    .append(" | ");
            table.append(code(String.join("\n", mistake.remedy()))).append(" |\n");
        }
        String page = Files.readString(PAGE);
        String expected =
                page.substring(0, page.indexOf(BEGIN) + BEGIN.length()) + table + page.substring(page.indexOf(END));
        if ("write".equals(System.getProperty("statbrief.errors"))) {
            Files.writeString(PAGE, expected);
        }
        assertThat(Files.readString(PAGE)).isEqualTo(expected);
    }

    /** Lines as code within a cell of a table; in tags, because what begins with a capital is no name of a type. */
    private static String code(String lines) {
        return String.join(
                "<br>",
                lines.lines()
                        .map(line -> line.startsWith(IN_DATA) ? line : "<code>" + escaped(line) + "</code>")
                        .toList());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("|", "&#124;")
                .replace("*", "&#42;")
                .replace("_", "&#95;")
                .replace("[", "&#91;")
                .replace("  ", "&nbsp; ")
                .replace("\t", "\u21e5");
    }

    private static String base(Mistake mistake) {
        return mistake.csv().isPresent() ? TABLE : FIGURE;
    }

    private Path write(Mistake mistake, String release) throws IOException {
        if (mistake.csv().isPresent()) {
            byte[] bytes = mistake.csv().get().getBytes(Charset.forName(mistake.charset()));
            String named = Stream.of(release.split("\n"))
                    .filter(line -> line.strip().startsWith("file: "))
                    .map(line -> line.strip().substring("file: ".length()))
                    .findFirst()
                    .orElseThrow();
            boolean isSaved =
                    !named.equals("visits.csv") || !mistake.csv().get().startsWith("PK");
            Files.write(folder.resolve(named), isSaved ? bytes : CSV.getBytes(StandardCharsets.UTF_8));
        }
        return Files.writeString(folder.resolve("release.yaml"), release);
    }

    /** The release with lines in the place of those with the same key; a key that it does not have is added. */
    private static String replaced(String release, List<String> typed) {
        List<String> lines = new ArrayList<>(release.lines().toList());
        int last = place(lines, Mistake.key(typed.get(0))).orElseGet(() -> lines.size() - 1);
        for (String each : typed) {
            Optional<Integer> place = place(lines, Mistake.key(each));
            int at = place.orElse(last + 1);
            String model = lines.get(Math.min(at, lines.size() - 1));
            String indent =
                    model.substring(0, model.length() - model.stripLeading().length());
            if (place.isPresent()) {
                removeBlock(lines, at);
            }
            boolean entry = place.isPresent() && model.strip().startsWith("- ") && !each.startsWith("- ");
            lines.addAll(at, indented(each, entry ? indent + "- " : indent, entry ? indent + "  " : indent));
            last = at;
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> indented(String text, String first, String others) {
        List<String> lines = text.lines().toList();
        List<String> indented = new ArrayList<>();
        for (String line : lines) {
            String indent = indented.isEmpty() ? first : others;
            indented.add(line.startsWith("\t") ? line : indent + line);
        }
        return indented;
    }

    /** The last line with a key. */
    private static Optional<Integer> place(List<String> lines, String key) {
        for (int line = lines.size() - 1; line >= 0; line--) {
            if (Mistake.key(lines.get(line)).equals(key)) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    private static void removeBlock(List<String> lines, int at) {
        String model = lines.get(at);
        int indent = model.length() - model.stripLeading().length();
        lines.remove(at);
        boolean whole = model.endsWith(":");
        while (whole
                && at < lines.size()
                && lines.get(at).length() - lines.get(at).stripLeading().length() > indent) {
            lines.remove(at);
        }
    }
}
