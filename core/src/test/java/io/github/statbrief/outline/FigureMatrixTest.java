package io.github.statbrief.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Relation;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Stat;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Note;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Figures of a group that differ only in place and in measure or period form a table. */
class FigureMatrixTest {
    private static final List<String> PROVINCES = List.of("Connacht", "Leinster", "Munster");

    private static Figure.Builder figure(String id, String label, String province, String value) {
        return Figure.builder(id, label)
                .stat(Stat.COUNT)
                .value(value)
                .unit(label.equals("Cases") ? "case|cases" : "death|deaths")
                .period("2025")
                .where("province", province);
    }

    /** Cases and deaths in three provinces. */
    private static List<Figure.Builder> cases() {
        List<Figure.Builder> figures = new ArrayList<>();
        for (String province : PROVINCES) {
            String at = province.toLowerCase(Locale.ROOT);
            figures.add(figure("cases-" + at, "Cases", province, "1,200"));
            figures.add(figure("deaths-" + at, "Deaths", province, "30"));
        }
        return figures;
    }

    private static Release release(List<Figure.Builder> figures, UnaryOperator<Release.Builder> how) {
        Section.Builder section = Section.builder("disease", "The disease");
        figures.forEach(section::figure);
        String[] ids = figures.stream().map(each -> each.build().id()).toArray(String[]::new);
        section.group(Group.builder("by-province", "Cases and deaths by province")
                .relation(Relation.CONTRAST)
                .figures(ids));
        section.figure(Figure.builder("tests", "Tests")
                .stat(Stat.COUNT)
                .value("88,000")
                .unit("test")
                .period("2025"));
        return how.apply(Release.builder("example", "A release")
                        .publisher("Health Office")
                        .published("2026-01-15")
                        .section(section))
                .build();
    }

    private static Release release(List<Figure.Builder> figures) {
        return release(figures, UnaryOperator.identity());
    }

    private static List<Block.FigureMatrix> matrices(Release release) {
        return Outline.of(release).blocks().stream()
                .filter(Block.FigureMatrix.class::isInstance)
                .map(Block.FigureMatrix.class::cast)
                .toList();
    }

    private static Block.FigureMatrix matrix(Release release) {
        assertThat(matrices(release)).hasSize(1);
        return matrices(release).get(0);
    }

    private static List<String> row(Grid.Row row) {
        List<String> words = new ArrayList<>(List.of(row.heading()));
        row.places().forEach(place -> words.add((place.sign() + place.number() + " " + place.flags()).strip()));
        return words;
    }

    @Test
    void placesStandBelowEachOtherAndMeasuresBeside() {
        Block.FigureMatrix matrix = matrix(release(cases()));

        assertThat(matrix.title()).isEqualTo("Cases and deaths by province");
        assertThat(matrix.label()).isEqualTo("Table 1");
        assertThat(matrix.subtitle()).isEqualTo("2025");
        assertThat(matrix.grid().rowHeading()).isEqualTo("Province");
        assertThat(matrix.grid().columns())
                .extracting(column -> column.heading() + " | " + column.unit())
                .containsExactly("Cases | ", "Deaths | ");
        assertThat(matrix.grid().rows())
                .extracting(FigureMatrixTest::row)
                .containsExactly(
                        List.of("Connacht", "1,200", "30"),
                        List.of("Leinster", "1,200", "30"),
                        List.of("Munster", "1,200", "30"));
        assertThat(matrix.remark()).contains("Different in kind: not comparable.");
    }

    @Test
    void aUnitThatItsHeadingDoesNotNameStandsBelow() {
        List<Figure.Builder> figures = cases();
        figures.replaceAll(figure ->
                figure.build().measure().label().equals("Deaths") ? figure.unit("thousand person|people") : figure);

        assertThat(matrix(release(figures)).grid().columns())
                .extracting(column -> column.heading() + " | " + column.unit())
                .containsExactly("Cases | ", "Deaths | thousand people");
    }

    @Test
    void theListOfAllFiguresNamesTheTableInTheirPlace() {
        Release release = release(cases());
        Block.AllFigures all = Outline.of(release).blocks().stream()
                .filter(Block.AllFigures.class::isInstance)
                .map(Block.AllFigures.class::cast)
                .findFirst()
                .orElseThrow();

        assertThat(all.items()).extracting(item -> item.figure().id()).containsExactly("tests");
        assertThat(all.subtitle()).startsWith("7 figures");
        assertThat(all.lists().get(0).elsewhere())
                .extracting(FigureList.Elsewhere::words)
                .containsExactly("Cases and deaths by province: 6 figures, see Table 1");
    }

    @Test
    void aBriefHasThemInTheTableInPlaceOfTheSectionsRows() {
        Release release = release(
                cases(),
                each -> each.metadata(metadata -> metadata.brief(BriefOptions.listing(BriefOptions.Listing.SECTIONS))));
        List<String> listed = Outline.of(release).blocks().stream()
                .filter(Block.FigureTable.class::isInstance)
                .flatMap(table -> ((Block.FigureTable) table).parts().stream())
                .map(TablePart::rows)
                .flatMap(List::stream)
                .map(FigureItem::figure)
                .map(Figure::id)
                .toList();

        assertThat(listed).containsExactly("tests");
        assertThat(matrix(release).figures().rows()).hasSize(6);
    }

    @Test
    void periodsStandBesideEachOtherAsWell() {
        List<Figure.Builder> figures = new ArrayList<>();
        for (String province : PROVINCES) {
            String at = province.toLowerCase(Locale.ROOT);
            figures.add(figure("before-" + at, "Cases", province, "900").period("2024"));
            figures.add(figure("now-" + at, "Cases", province, "1,200"));
        }

        Block.FigureMatrix matrix = matrix(release(figures));

        assertThat(matrix.subtitle()).isEqualTo("Cases");
        assertThat(matrix.grid().columns()).extracting(Grid.Column::heading).containsExactly("2024", "2025");
    }

    @Test
    void boundsFlagsAndSignsOfChangesStayWithTheNumbers() {
        List<Figure.Builder> figures = cases();
        figures.set(
                0,
                figure("cases-connacht", "Cases", "Connacht", "more than 1,200").flags(Flag.PROVISIONAL));
        figures.set(1, figure("deaths-connacht", "Deaths", "Connacht", "4").sense("change down"));
        figures.set(3, figure("deaths-leinster", "Deaths", "Leinster", "2").sense("change up"));
        figures.set(5, figure("deaths-munster", "Deaths", "Munster", "1").sense("change up"));

        Block.FigureMatrix matrix = matrix(release(figures));

        assertThat(matrix.grid().columns().get(1).heading()).isEqualTo("Deaths, change");
        assertThat(row(matrix.grid().rows().get(0))).containsExactly("Connacht", ">1,200 [p]", "−4");
        assertThat(row(matrix.grid().rows().get(1))).containsExactly("Leinster", "1,200", "+2");
        assertThat(matrix.grid().rows().get(0).places().get(0).spoken())
                .isEqualTo("more than 1,200 cases, provisional");
        assertThat(matrix.legend()).extracting(Term::mark).contains("[p]", "more than  >");
    }

    @Test
    void aPairThatIsNotStatedStaysBlankAndIsExplained() {
        List<Figure.Builder> figures = cases();
        figures.remove(3);

        Block.FigureMatrix matrix = matrix(release(figures));

        assertThat(matrix.grid().rows().get(1).places().get(1)).isEqualTo(Grid.Place.BLANK);
        assertThat(matrix.remark().orElseThrow()).containsIgnoringCase("blank");
    }

    @Test
    void notesOnSingleFiguresNameThem() {
        List<Figure.Builder> figures = cases();
        figures.forEach(figure -> figure.note(Note.builder("Confirmed by test.").kind(Note.Kind.DEFINITION)));
        figures.get(2).note(Note.builder("Without the islands.").kind(Note.Kind.SCOPE));

        assertThat(matrix(release(figures)).notes())
                .extracting(Block.FigureMatrix.Noted::of)
                .containsExactly("", "Leinster, Cases");
    }

    @Test
    void whatACellCannotShowKeepsItsGroupInAList() {
        for (UnaryOperator<Figure.Builder> more : Arrays.<UnaryOperator<Figure.Builder>>asList(
                figure -> figure.at("highest in the north"),
                figure -> figure.sense("level down"),
                figure -> figure.sense("change"),
                figure -> figure.where("sex", "women"))) {
            List<Figure.Builder> figures = cases();
            figures.set(0, more.apply(figures.get(0)));

            assertThat(matrices(release(figures))).isEmpty();
        }
    }

    @Test
    void twoPlacesOrOneMeasureAreNoTable() {
        assertThat(matrices(release(cases().subList(0, 4)))).isEmpty();
        assertThat(matrices(release(List.of(cases().get(0), cases().get(2), cases().get(4)))))
                .isEmpty();
    }
}
