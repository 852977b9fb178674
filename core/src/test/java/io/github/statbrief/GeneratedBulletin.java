package io.github.statbrief;

import io.github.statbrief.table.DisplaySelection;
import io.github.statbrief.value.Note;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * A bulletin of invented figures.
 *
 * @param kind decides what its groups and tables look like
 * @param figures the number of figures outside tables
 * @param sections the number of sections
 * @param tables the number of tables
 * @param groups the number of groups
 * @param sourced whether its tables have a source
 * @param noted whether it has notes
 */
record GeneratedBulletin(
        GeneratedBulletins kind, int figures, int sections, int tables, int groups, boolean sourced, boolean noted) {
    private static final List<String> THINGS =
            List.of("Visits", "Loans", "Readers with a card", "Films lent", "Questions answered at the desk", "Events");
    private static final List<String> PLACES = List.of("Northport", "Easton", "Southwick", "Westley");

    private static final String BOX =
            "\n\n> ### What this means\n>\n> A visit is counted at the door, whoever makes it.\n>\n"
                    + "> - Visits of a web site are none.\n> - Loans are counted apart.";

    /** Makes the release; always the same. */
    Release release() {
        Release.Builder release = Release.builder(
                        kind.name().toLowerCase(Locale.ROOT).replace('_', '-'), "Public libraries in 2025")
                .publisher("Office of Examples")
                .published("2026-01-15")
                .contact("Statistics team, statistics@office.example")
                .next("2027-01-14");
        if (sourced) {
            release.source(Source.builder("survey", "Survey of public libraries, 2025"));
        }
        if (noted) {
            release.note(Note.builder("Libraries that are open to everybody.").kind(Note.Kind.SCOPE));
        }
        if (figures > 0) {
            release.summary(
                            "Libraries had {figure-0:unit} in 2025.\n\n- Of another kind were {figure-1:unit}.\n- The last were {figure-2:unit}.")
                    .headline(IntStream.range(0, Math.min(figures, 6))
                            .mapToObj(number -> "figure-" + number)
                            .toArray(String[]::new));
        }
        for (int section = 0; section < sections; section++) {
            release.section(section(section));
        }
        return release.build();
    }

    private Section.Builder section(int number) {
        int first = figures * number / sections;
        int end = figures * (number + 1) / sections;
        Section.Builder section = Section.builder("section-" + number, THINGS.get(number % THINGS.size()) + " by area")
                .period("2025");
        List<String> said = new ArrayList<>();
        for (int figure = first; figure < end; figure++) {
            section.figure(figure(figure));
            said.add("{figure-" + figure + ":unit}");
        }
        if (!said.isEmpty()) {
            section.text("In 2025 there were " + String.join(", and ", said.subList(0, Math.min(5, said.size())))
                    + ". The numbers come from the registers of the libraries, which count every opening hour."
                    + (kind == GeneratedBulletins.OF_CHANGES ? BOX : ""));
        }
        for (int group = number; group < groups; group += sections) {
            section.group(Group.builder("group-" + group, THINGS.get(group % THINGS.size()))
                    .relation(Relation.COMPARABLE)
                    .figures(IntStream.range(
                                    first,
                                    kind == GeneratedBulletins.OF_PLACES ? end : Math.min(end, first + 3 + group % 3))
                            .mapToObj(figure -> "figure-" + figure)
                            .toArray(String[]::new)));
        }
        for (int table = number; table < tables; table += sections) {
            section.table(table(table));
        }
        return section;
    }

    private Figure.Builder figure(int number) {
        String thing = THINGS.get(number / 4 % THINGS.size());
        String place = PLACES.get(number % PLACES.size());
        Figure.Builder named = kind == GeneratedBulletins.OF_PLACES
                ? Figure.builder("figure-" + number, thing).where("library", place)
                : Figure.builder("figure-" + number, thing + ", " + place);
        Figure.Builder figure = named.stat(Stat.COUNT)
                .value(Integer.toString(1_000 + scattered(number, 90_000)))
                .unit("visit|visits");
        if (noted && number % 11 == 3) {
            figure.note(Note.builder("Counted at the door number " + number + ", twice a day.")
                    .kind(Note.Kind.DEFINITION));
        }
        return figure;
    }

    /** Months or years down, one to four areas across. */
    private Table.Builder table(int number) {
        boolean monthly = number % 2 == 0;
        int across = 1 + number % 4;
        Map<String, String> areas = new LinkedHashMap<>();
        PLACES.subList(0, across).forEach(place -> areas.put(place.toLowerCase(Locale.ROOT), place));
        Table.Builder table = Table.builder("table-" + number, THINGS.get(number % THINGS.size()) + " by area and time")
                .measure("count", THINGS.get(number % THINGS.size()), Stat.COUNT, "visit|visits")
                .dimension("area", "Area", areas);
        List<String> periods = IntStream.range(0, monthly ? 13 : 6)
                .mapToObj(at -> monthly
                        ? String.format("%d-%02d", 2024 + (at + 11) / 12, (at + 11) % 12 + 1)
                        : Integer.toString(2020 + at))
                .toList();
        table.periods(periods.toArray(String[]::new));
        int place = number * 100;
        for (String period : periods) {
            for (String area : areas.keySet()) {
                table.row(period, List.of(area), Integer.toString(10_000 + scattered(place, 5_000)));
                place++;
            }
        }
        if (kind == GeneratedBulletins.OF_CHANGES) {
            table.show(new DisplaySelection(
                    OptionalInt.of(monthly ? 7 : 4),
                    List.of(),
                    Map.of(),
                    monthly
                            ? List.of(DisplaySelection.Change.PREVIOUS, DisplaySelection.Change.YEAR_EARLIER)
                            : List.of(DisplaySelection.Change.PREVIOUS)));
        }
        return sourced ? table.source("survey") : table;
    }

    /** A number below another that follows no pattern to the eye. */
    private int scattered(int place, int below) {
        return Math.floorMod((place + 1) * 7_919 + figures * 31 + place * place * 101, below);
    }
}
