package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.mutation.Mutation.Kind;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.Discrepancy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in an output after it was written, the verification finds it, without the list of digests. */
@Tag("slow")
class MutationsTest {
    private static final int USUAL = 3;
    /** How many changes of one kind are tried in one file. */
    private static final int MOST = Integer.getInteger("statbrief.mutations", USUAL);
    /** One of how many of these changes is tried; 1 tries all of them, which takes minutes. */
    private static final int ONE_OF = Integer.getInteger("statbrief.mutations.one-of", 12);

    private static final List<String> FORMATS = List.of("pdf", "xlsx", "ods", "html", "svg", "md", "csv", "json");
    private static final Pattern BETWEEN = Pattern.compile("\\|");
    private static final String HEAD = "| change | " + String.join(" | ", FORMATS) + " |";

    @TempDir
    private Path folder;

    @Test
    void everyChangeOfAnOutputIsFound() throws Exception {
        List<String> missed = new ArrayList<>();
        Map<Kind, Map<String, Integer>> tried = new EnumMap<>(Kind.class);
        for (String example : List.of("public-security", "alcohol-duty", "retail-sales", "every-chart")) {
            Path outputs = Example.rendered(example);
            Verifier verifier = new Verifier(Example.read(example).outline());
            assertThat(verifier.verify(outputs).discrepancies()).isEmpty();
            List<Mutation> mutations = mutations(outputs, new Random(example.hashCode()));
            for (int i = 0; i < mutations.size(); i += ONE_OF) {
                Mutation mutation = mutations.get(i);
                tried.computeIfAbsent(mutation.kind(), key -> new TreeMap<>())
                        .merge(mutation.file().replaceFirst(".*\\.", ""), 1, Integer::sum);
                if (verifier.verify(mutation.file(), mutation.content().get()).isEmpty()) {
                    missed.add(example + ": " + mutation);
                }
            }
        }
        assertThat(missed).isEmpty();
        int all = tried.values().stream()
                .flatMap(counts -> counts.values().stream())
                .mapToInt(count -> count)
                .sum();
        assertThat(all).isGreaterThan(2_000 / ONE_OF);
        List<String> rows = tried.entrySet().stream()
                .map(row -> row(row.getKey(), row.getValue()))
                .toList();
        if (ONE_OF == 1 && MOST == USUAL) {
            assertThat(tried).containsOnlyKeys(Kind.values());
            ProofPage.holds("mutations", HEAD, rows);
        } else {
            listed(ProofPage.table("mutations").lines().toList(), tried);
        }
    }

    private static String row(Kind kind, Map<String, Integer> counts) {
        return "| " + kind.words() + " | "
                + FORMATS.stream()
                        .map(format ->
                                counts.containsKey(format) ? counts.get(format).toString() : "")
                        .collect(Collectors.joining(" | "))
                + " |";
    }

    /** The table of the long run names every kind and output of which this one has tried a part. */
    private static void listed(List<String> table, Map<Kind, Map<String, Integer>> tried) {
        assertThat(table).hasSize(2 + Kind.values().length).startsWith(HEAD);
        tried.forEach((kind, counts) -> counts.forEach((format, count) -> {
            String row = table.stream()
                    .filter(line -> line.startsWith("| " + kind.words() + " |"))
                    .findFirst()
                    .orElseThrow();
            List<String> cells = BETWEEN.splitAsStream(row).map(String::strip).toList();
            assertThat(cells.get(2 + FORMATS.indexOf(format)))
                    .as(kind.words() + " in " + format)
                    .matches("[0-9]+")
                    .satisfies(listed -> assertThat(Integer.parseInt(listed)).isGreaterThanOrEqualTo(count));
        }));
    }

    /** An output of another release, or of the release before a figure was corrected, is not taken for its own. */
    @Test
    void theOutputOfAnotherReleaseIsFound() throws Exception {
        Path own = Example.rendered("public-security");
        Path other = Example.rendered("retail-sales");
        Verifier verifier = new Verifier(Example.read("public-security").outline());
        for (String file : List.of(
                "brief.pdf",
                "workbook.xlsx",
                "workbook.ods",
                "index.html",
                "brief.md",
                "release.json",
                "data/figures.csv")) {
            assertThat(verifier.verify(file, Files.readAllBytes(own.resolve(file))))
                    .as(file)
                    .isEmpty();
            assertThat(verifier.verify(file, Files.readAllBytes(other.resolve(file))))
                    .as(file)
                    .isNotEmpty();
        }
    }

    @Test
    void aFileThatIsChangedMissingOrStrangeIsFoundByTheList() throws Exception {
        Path outputs = folder.resolve("listed");
        Example.render("public-security", outputs);
        Verifier verifier = new Verifier(Example.read("public-security").outline());
        Files.delete(outputs.resolve("charts/casualties.csv"));
        Files.writeString(outputs.resolve("data/old.csv"), "id\n");
        byte[] picture = Files.readAllBytes(outputs.resolve("charts/casualties.png"));
        picture[picture.length / 2] ^= 1;
        Files.write(outputs.resolve("charts/casualties.png"), picture);

        assertThat(verifier.verify(outputs).discrepancies())
                .filteredOn(each -> each.kind() == Discrepancy.Kind.FILE)
                .extracting(Discrepancy::toString)
                .contains(
                        "charts/casualties.csv: is missing",
                        "data/old.csv: was not written with the others",
                        "charts/casualties.png: is not the file that was written");
    }

    /** Changes of all outputs in a folder. */
    static List<Mutation> mutations(Path outputs, Random random) throws Exception {
        List<Mutation> all = new ArrayList<>();
        try (Stream<Path> files = Files.walk(outputs)) {
            for (Path path : files.filter(Files::isRegularFile).sorted().toList()) {
                String file = outputs.relativize(path).toString();
                byte[] content = Files.readAllBytes(path);
                String text = new String(content, StandardCharsets.UTF_8);
                switch (file.replaceFirst(".*\\.", "")) {
                    case "csv", "md" -> all.addAll(text(file, text, Spoken.all(text), random));
                    case "html", "svg" -> all.addAll(text(file, text, Spoken.ofMarkup(text), random));
                    case "json" -> {
                        if (!file.equals("report.json")) {
                            all.addAll(text(file, text, Spoken.all(text), random));
                        }
                    }
                    case "xlsx" -> all.addAll(workbook(file, content, random));
                    case "ods" -> all.addAll(spreadsheet(file, content, random));
                    case "pdf" -> {
                        PdfMutations pdf = new PdfMutations(file, content, random);
                        all.addAll(pdf.digits(8 * MOST));
                        all.addAll(pdf.deletions(2 * MOST));
                        all.addAll(pdf.hidden(MOST));
                    }
                    default -> {}
                }
            }
        }
        return all;
    }

    private static List<Mutation> text(String file, String text, List<int[]> spoken, Random random) {
        TextMutations mutations = new TextMutations(file, text, spoken, random);
        boolean chart = file.startsWith("charts/");
        List<Mutation> all = new ArrayList<>(mutations.digits(chart ? MOST : 6 * MOST));
        for (Kind kind : TextMutations.WORDS.keySet()) {
            all.addAll(mutations.words(kind, chart ? 1 : MOST / 2));
        }
        if (file.endsWith(".csv")) {
            all.addAll(mutations.rows(
                    Pattern.compile("(?<=\n)[a-z][^\n]*\n"), Pattern.compile("exact,([0-9.]+),"), chart ? 1 : MOST));
        } else if (file.endsWith(".html")) {
            all.addAll(mutations.rows(
                    Pattern.compile("(?s)<tr id=\"figure-.*?</tr>|<tr>\\s*<th scope=\"row\".*?</tr>"),
                    Pattern.compile("data-figure=\"[^\"]*\"[^>]*>(?:<span class=\"number\">)?([0-9.,]+)<"),
                    MOST));
        } else if (file.endsWith(".md")) {
            all.addAll(mutations.rows(
                    Pattern.compile("(?<=\n)\\| (?!---|Figure|Period)[^\n]*[0-9][^\n]*\n"),
                    Pattern.compile("\\| ([0-9.,]+) \\|"),
                    MOST));
        }
        return all;
    }

    private static List<Mutation> workbook(String file, byte[] content, Random random) throws Exception {
        ZipMutations zip = new ZipMutations(file, content);
        List<Mutation> all = new ArrayList<>();
        for (String part : zip.parts("xl/worksheets/sheet\\d+\\.xml")) {
            all.addAll(zip.in(part, (name, xml) -> {
                TextMutations mutations =
                        new TextMutations(name, xml, stretches(xml, "<c [^>]*t=\"n\"[^>]*><v>([^<]*)</v>"), random);
                List<Mutation> changes = new ArrayList<>(mutations.digits(1));
                changes.addAll(mutations.rows(
                        Pattern.compile("(?s)<row [^>]*>(?:(?!</row>).)*t=\"n\".*?</row>"),
                        Pattern.compile("t=\"n\"[^>]*><v>([^<]*)</v>"),
                        1));
                return changes;
            }));
        }
        all.addAll(zip.in("xl/sharedStrings.xml", (name, xml) -> {
            TextMutations mutations = new TextMutations(name, xml, stretches(xml, "<t[^>]*>([^<]*)</t>"), random);
            List<Mutation> changes = new ArrayList<>(mutations.digits(6 * MOST));
            TextMutations.WORDS.keySet().forEach(kind -> changes.addAll(mutations.words(kind, MOST / 2)));
            return changes;
        }));
        all.addAll(zip.in("xl/styles.xml", (name, xml) -> {
            TextMutations mutations = new TextMutations(name, xml, stretches(xml, "formatCode=\"([^\"]*)\""), random);
            List<Mutation> changes = new ArrayList<>();
            TextMutations.WORDS.keySet().forEach(kind -> changes.addAll(mutations.words(kind, MOST)));
            return changes;
        }));
        all.addAll(zip.in(
                "customXml/item1.xml",
                (name, xml) -> new TextMutations(name, xml, stretches(xml, "(?s)<release [^>]*>(.*)</release>"), random)
                        .digits(MOST)));
        for (String part : zip.parts("xl/charts/chart\\d+\\.xml")) {
            all.addAll(zip.in(
                    part,
                    (name, xml) -> new TextMutations(
                                    name, xml, stretches(xml, "<c:v>([^<]*)</c:v>|<a:t>([^<]*)</a:t>"), random)
                            .digits(2)));
        }
        return all;
    }

    private static List<Mutation> spreadsheet(String file, byte[] content, Random random) throws Exception {
        ZipMutations zip = new ZipMutations(file, content);
        return zip.in("content.xml", (name, xml) -> {
            TextMutations mutations = new TextMutations(
                    name,
                    xml,
                    stretches(
                            xml,
                            "office:value=\"([^\"]*)\"|<text:p>([^<]*)</text:p>|<number:text>([^<]*)</number:text>"),
                    random);
            List<Mutation> changes = new ArrayList<>(mutations.digits(8 * MOST));
            TextMutations.WORDS.keySet().forEach(kind -> changes.addAll(mutations.words(kind, MOST / 2)));
            changes.addAll(mutations.rows(
                    Pattern.compile(
                            "(?s)<table:table-row [^>]*>(?:(?!</table:table-row>).)*office:value=.*?</table:table-row>"),
                    Pattern.compile("office:value=\"([^\"]*)\""),
                    2 * MOST));
            return changes;
        });
    }

    /** What the groups of a pattern match. */
    private static List<int[]> stretches(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> {
                    int group = 1;
                    while (match.group(group) == null) {
                        group++;
                    }
                    return new int[] {match.start(group), match.end(group)};
                })
                .toList();
    }
}
