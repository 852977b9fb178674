package io.github.statbrief.internal.check.words;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.Measure;
import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.table.Code;
import io.github.statbrief.value.ReferencePeriod;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The names of a release that hold digits, which are no loose numbers in its prose: "16 to 24", "Agenda 2030". */
public final class NamesWithDigits {
    /** A number alone is no name: it would hide the figures that are equal to it. */
    private static final Pattern BARE = Pattern.compile("[\\d.,\\s]*");

    /** A longer list of codes is one of areas or products, whose codes prose does not name. */
    private static final int MOST_CODES = 500;

    private final List<Pattern> names;

    private NamesWithDigits(List<Pattern> names) {
        this.names = names;
    }

    /** The names of a release. */
    public static NamesWithDigits of(Release release) {
        TreeSet<String> names = new TreeSet<>();
        all(release)
                .filter(name -> hasDigit(name) && !BARE.matcher(name).matches())
                .forEach(names::add);
        return new NamesWithDigits(names.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(name -> Pattern.compile(
                        "(?<![\\p{L}\\p{N}])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .toList());
    }

    private static Stream<String> all(Release release) {
        return Stream.of(
                        Stream.of(release.title()),
                        release.publishers().stream(),
                        release.periods().stream().map(ReferencePeriod.Named::stated),
                        release.abbreviations().entrySet().stream()
                                .flatMap(each -> Stream.of(each.getKey(), each.getValue())),
                        release.sources().stream().map(Source::title),
                        release.allSections().map(Section::title),
                        release.figures().map(Figure::measure).flatMap(NamesWithDigits::all),
                        release.allSections()
                                .flatMap(section -> section.groups().stream())
                                .map(Group::label),
                        release.tables().flatMap(NamesWithDigits::all))
                .flatMap(names -> names);
    }

    private static Stream<String> all(Measure measure) {
        return Stream.of(
                        Stream.of(measure.label()),
                        measure.population().stream(),
                        measure.dimensions().values().stream())
                .flatMap(names -> names);
    }

    private static Stream<String> all(Table table) {
        return Stream.of(
                        Stream.of(table.title()),
                        table.measures().stream().flatMap(measure -> all(measure.measure())),
                        table.dimensions().stream()
                                .filter(dimension -> dimension.codes().size() <= MOST_CODES)
                                .flatMap(dimension -> dimension.codes().stream())
                                .map(Code::label))
                .flatMap(names -> names);
    }

    /** Whether a text has one of the digits 0 to 9. */
    static boolean hasDigit(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= '0' && text.charAt(at) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** A text with an underscore in the place of each name. */
    public String without(String text) {
        String rest = text;
        for (Pattern name : names) {
            if (!hasDigit(rest)) {
                return rest;
            }
            rest = name.matcher(rest).replaceAll("_");
        }
        return rest;
    }
}
