package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.statbrief.Figure;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.internal.check.Finding;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.internal.outline.chart.RequestedCharts;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.ContentsEntry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sections within sections: whatever holds of a section of the release holds of one within another. */
class NestedSectionsTest {
    private static Release example(String name) {
        return ReleaseReader.read(Path.of("..", "examples", name, "src", "main", "statbrief", name + ".yaml"));
    }

    private static Section around(String id, List<Section> sections) {
        return new Section(id, "Around", Optional.empty(), List.of(), List.of(), List.of(), sections);
    }

    /** The same release with its sections two levels down. */
    private static Release nested(Release flat) {
        return with(flat, List.of(around("outermost", List.of(around("middle", flat.sections())))));
    }

    private static Release with(Release flat, List<Section> sections) {
        return new Release(
                flat.id(),
                flat.title(),
                flat.publishers(),
                flat.via(),
                flat.speaker(),
                flat.published(),
                flat.language(),
                flat.status(),
                flat.summary(),
                flat.headline(),
                flat.periods(),
                flat.sources(),
                sections,
                flat.notes(),
                flat.abbreviations(),
                flat.metadata());
    }

    private static String deeper(String path) {
        return path.replaceFirst("^sections", "sections[0].sections[0].sections");
    }

    @ParameterizedTest
    @ValueSource(strings = {"public-security", "alcohol-duty", "every-chart", "retail-sales", "performance"})
    void aNestedSectionIsShownAndCheckedAsAFlatOne(String name) {
        Release flat = example(name);
        Release nested = nested(flat);

        assertThat(nested.figures()).containsExactlyElementsOf(flat.figures().toList());
        assertThat(nested.tables()).containsExactlyElementsOf(flat.tables().toList());
        assertThat(shown(nested)).containsExactlyElementsOf(shown(flat).toList());
        assertThat(ReleaseCheck.of(nested).findings())
                .containsExactlyElementsOf(ReleaseCheck.of(flat).findings().stream()
                        .map(each -> new Finding(deeper(each.path()), each.excerpt(), each.severity(), each.message()))
                        .toList());
    }

    /** All that is shown of sections but their headings. */
    private static Stream<Block> shown(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(block -> !(block instanceof Block.SectionOpening) && !(block instanceof Block.Contents));
    }

    @Test
    void aFindingOfAnyKindNamesTheNestedSection() {
        Release flat = Release.builder("broken", "Broken")
                .publisher("Office")
                .published("2026-01-15")
                .section(Section.builder("first", "First")
                        .text("Here 12 were {unknown}.")
                        .figure(Figure.builder("one", "One")
                                .stat(Stat.SHARE)
                                .value("101")
                                .unit("percent")))
                .section(Section.builder("first", "Second")
                        .figure(Figure.builder("one", "One")
                                .stat(Stat.COUNT)
                                .value("5")
                                .unit("visit")))
                .build();

        assertThat(ReleaseCheck.of(nested(flat)).findings())
                .extracting(each -> each.path() + ": " + each.message())
                .containsExactlyElementsOf(ReleaseCheck.of(flat).findings().stream()
                        .map(each -> deeper(each.path()) + ": " + each.message())
                        .toList())
                .hasSizeGreaterThan(4);
        assertThat(RequestedCharts.findings(nested(flat))).isEmpty();
    }

    @Test
    void theContentsHaveLevelsAndHeadingsHaveNumbersOfThem() {
        Release release = with(
                example("public-security"),
                List.of(
                        around("a", List.of(around("b", List.of(around("c", List.of()))), around("d", List.of()))),
                        around("e", example("public-security").sections())));

        assertThat(Outline.of(release).blocks().stream()
                        .filter(Block.Contents.class::isInstance)
                        .flatMap(block -> ((Block.Contents) block).entries().stream())
                        .filter(entry -> entry.anchor().matches("[a-e]"))
                        .map(NestedSectionsTest::line))
                .containsExactly("1 1 Around", "2 1.1 Around", "3 1.1.1 Around", "2 1.2 Around", "1 2 Around");
    }

    private static String line(ContentsEntry entry) {
        return entry.level() + " " + entry.title();
    }

    @Test
    void aFigureHasThePeriodOfTheNearestSectionThatNamesOne() {
        Section section = Section.builder("outer", "Outer")
                .period("2024")
                .section(Section.builder("inner", "Inner")
                        .figure(figure("inherited"))
                        .section(Section.builder("innermost", "Innermost")
                                .period("2025")
                                .figure(figure("own"))))
                .section(Section.builder("made", "Made").figure(figure("apart")).build())
                .build();

        assertThat(section.all().flatMap(each -> each.figures().stream()))
                .extracting(figure -> figure.id() + " " + figure.period().notation())
                .containsExactly("inherited 2024", "own 2025", "apart unstated");
    }

    private static Figure.Builder figure(String id) {
        return Figure.builder(id, id).stat(Stat.COUNT).value("5").unit("visit");
    }

    @Test
    void aProblemInANestedSectionIsToldByItsPath() {
        Section.Builder inner =
                Section.builder("inner", "Inner").figure(figure("one").value("mor than 5"));

        assertThatExceptionOfType(InvalidReleaseException.class)
                .isThrownBy(
                        () -> Section.builder("outer", "Outer").section(inner).build())
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(Problem::path)
                        .containsExactly("sections[0].figures[0].value"));
    }

    @Test
    void aFourthLevelIsRefused() {
        Section third = around("third", List.of());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> around("first", List.of(around("second", List.of(around("third", List.of(third)))))))
                .withMessageContaining("the sections in 'first' stand more than 3 deep");
    }

    @Test
    void aRowOfTheDataNamesTheSectionThatHasTheFigure() throws IOException {
        ByteArrayOutputStream flat = new ByteArrayOutputStream();
        ByteArrayOutputStream nested = new ByteArrayOutputStream();

        new CsvExporter().writeFigures(example("public-security"), flat);
        new CsvExporter().writeFigures(nested(example("public-security")), nested);

        assertThat(nested.toString(StandardCharsets.UTF_8)).isEqualTo(flat.toString(StandardCharsets.UTF_8));
    }
}
