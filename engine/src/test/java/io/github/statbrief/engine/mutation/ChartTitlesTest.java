package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A year of the release is no year of every title of it: one year more or less above a chart is found, in a workbook and a page. */
@Tag("slow")
class ChartTitlesTest {
    private static final Pattern NATIVE = Pattern.compile("<a:t>([^<]*)</a:t>");
    private static final Pattern IN_PAGE = Pattern.compile("class=\"(?:title|subtitle)\">([^<]*)<");
    private static final Pattern YEAR = Pattern.compile("\\b20[0-9]{2}\\b");

    @Test
    void anotherYearAboveAChartIsFound() throws Exception {
        List<String> missed = new ArrayList<>();
        int tried = 0;
        for (String example : List.of("alcohol-duty", "every-chart")) {
            Verifier verifier = new Verifier(Example.read(example).outline());
            List<Mutation> years = years(Example.rendered(example));
            tried += years.size();
            for (Mutation year : years) {
                if (verifier.verify(year.file(), year.content().get()).isEmpty()) {
                    missed.add(example + ": " + year);
                }
            }
        }

        assertThat(missed).isEmpty();
        assertThat(tried).isGreaterThan(40);
    }

    private static List<Mutation> years(Path outputs) throws Exception {
        ZipMutations workbook = new ZipMutations("workbook.xlsx", Files.readAllBytes(outputs.resolve("workbook.xlsx")));
        List<Mutation> years = new ArrayList<>();
        for (String part : workbook.parts("xl/charts/chart\\d+\\.xml")) {
            years.addAll(workbook.in(part, (name, xml) -> years(name, xml, NATIVE)));
        }
        years.addAll(years("index.html", Files.readString(outputs.resolve("index.html")), IN_PAGE));
        return years;
    }

    private static List<Mutation> years(String file, String text, Pattern titles) {
        List<Mutation> years = new ArrayList<>();
        for (MatchResult title : titles.matcher(text).results().toList()) {
            for (MatchResult year : YEAR.matcher(title.group(1)).results().toList()) {
                int at = title.start(1) + year.start();
                for (int other : List.of(-1, 1)) {
                    String written = Integer.toString(Integer.parseInt(year.group()) + other);
                    String changed = text.substring(0, at) + written + text.substring(at + written.length());
                    years.add(new Mutation(
                            Mutation.Kind.PERIOD,
                            file,
                            title.group(1) + ": " + year.group() + " -> " + written,
                            () -> changed.getBytes(StandardCharsets.UTF_8)));
                }
            }
        }
        return years;
    }
}
