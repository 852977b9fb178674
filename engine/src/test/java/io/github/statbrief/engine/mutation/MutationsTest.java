package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.engine.mutation.Mutation.Kind;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.Discrepancy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is changed in an output after it was written, the verification finds it, without the list of digests. */
@Tag("slow")
class MutationsTest {
    /** How many changes of one kind are tried in one file. */
    private static final int MOST = Integer.getInteger("statbrief.mutations", 6);

    @TempDir
    private Path folder;

    @Test
    void everyChangeOfAnOutputIsFound() throws Exception {
        List<String> missed = new ArrayList<>();
        Map<String, int[]> counts = new TreeMap<>();
        for (String example : List.of("public-security", "alcohol-duty", "retail-sales", "every-chart")) {
            Path outputs = folder.resolve(example);
            Example.render(example, outputs);
            Verifier verifier = new Verifier(Outline.of(Example.read(example).release()));
            for (Mutation mutation : mutations(outputs, new Random(example.hashCode()))) {
                List<Discrepancy> found =
                        verifier.verify(mutation.file(), mutation.content().get());
                String format = mutation.file().replaceFirst(".*\\.", "");
                int[] count = counts.computeIfAbsent(mutation.kind() + " " + format, key -> new int[2]);
                count[0]++;
                if (found.isEmpty()) {
                    count[1]++;
                    missed.add(example + ": " + mutation);
                }
            }
        }
        counts.forEach((what, count) -> System.out.println(what + ": " + count[0] + ", missed " + count[1]));
        int all = counts.values().stream().mapToInt(count -> count[0]).sum();
        System.out.println(all);
        assertThat(missed).isEmpty();
    }

    private static List<Mutation> mutations(Path outputs, Random random) throws Exception {
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
                List<Mutation> changes = new ArrayList<>(mutations.digits(MOST));
                changes.addAll(mutations.rows(
                        Pattern.compile("(?s)<row [^>]*>(?:(?!</row>).)*t=\"n\".*?</row>"),
                        Pattern.compile("t=\"n\"[^>]*><v>([^<]*)</v>"),
                        2));
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
