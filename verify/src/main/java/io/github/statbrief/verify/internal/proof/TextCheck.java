package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.Term;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds texts of a release that an output lacks, or has with other words or digits. */
final class TextCheck {
    /** How many passages may stand between the number of a note or quote and its text: its kind, its line. */
    private static final int BEFORE = 3;

    private final List<String> prose = new ArrayList<>();
    private final List<String> tiles = new ArrayList<>();
    private final List<String> captions = new ArrayList<>();
    /** The texts that spreadsheets have too. */
    private final Set<String> ofSheets = new LinkedHashSet<>();

    private final Set<String> apparatus = new LinkedHashSet<>();

    /** The first text of each note, and each quote, with its number. */
    private final Map<Reference, String> numbered = new LinkedHashMap<>();

    private String title = "";

    private final Labels labels;

    TextCheck(Outline outline) {
        labels = Labels.in(outline.release().language());
        for (Block block : outline.blocks()) {
            add(block);
        }
    }

    private void add(Block block) {
        if (block instanceof Block.HowToRead how) {
            how.lists().forEach(this::terms);
        } else if (block instanceof Block.DataTable table) {
            terms(table.legend());
        } else if (block instanceof Block.FigureTable table) {
            terms(table.legend());
        } else if (block instanceof Block.AllFigures all) {
            terms(all.legend());
        }
        if (block instanceof Block.Summary summary) {
            prose(summary.passages());
            ofSheets.addAll(plain(summary.passages()));
        } else if (block instanceof Block.Paragraphs paragraphs) {
            prose(paragraphs.passages());
        } else if (block instanceof Block.Opening opening) {
            captions.add(opening.title());
            title = opening.title();
            captions.add(opening.attribution());
        } else if (block instanceof Block.DataTable table) {
            captions.add(table.label() + " " + table.title());
            captions.add(table.subtitle());
        } else if (block instanceof Block.FigureMatrix matrix) {
            captions.add(matrix.label() + " " + matrix.title());
            captions.add(matrix.subtitle());
        } else if (block instanceof Block.FigureTable table) {
            captions.add(table.label() + " " + table.title());
            captions.add(table.subtitle());
        } else if (block instanceof Block.KeyFigures key) {
            key.figures().forEach(figure -> {
                figure.further().forEach(further -> tiles.add(further.words()));
                tiles.addAll(figure.scope());
                tiles.add(figure.details());
            });
            tiles.add(key.shared());
        } else if (block instanceof Block.Sources sources) {
            sources.items().forEach(item -> captions.add(item.text()));
        } else if (block instanceof Block.Chart chart) {
            captions.add(chart.label() + " " + chart.chart().captions().title().plain());
            captions.add(chart.chart().captions().subtitle());
        } else if (block instanceof Block.Notes notes) {
            notes.items().forEach(item -> {
                prose(item.passages());
                ofSheets.addAll(plain(item.passages()));
                item.passages().stream()
                        .flatMap(passage -> passage.texts().stream())
                        .findFirst()
                        .ifPresent(text -> numbered.put(item.reference(), text.plain()));
            });
        } else if (block instanceof Block.Quotes quotes) {
            quotes.items().forEach(item -> {
                apparatus.add(item.quote().text());
                numbered.put(item.reference(), item.quote().text());
            });
        }
    }

    private void terms(List<Term> terms) {
        terms.forEach(term -> captions.add(term.mark() + " " + term.meaning()));
    }

    private void prose(List<Passage<RichText>> passages) {
        prose.addAll(plain(passages));
    }

    private static List<String> plain(List<Passage<RichText>> passages) {
        return passages.stream()
                .flatMap(passage -> passage.texts().stream())
                .map(RichText::plain)
                .toList();
    }

    /** The texts that a brief or a page lacks. */
    List<Discrepancy> check(Reading reading) {
        return missing(
                reading,
                Stream.of(prose, captions, apparatus)
                        .flatMap(Collection::stream)
                        .toList());
    }

    /** Finds an output that does not begin with the title of the release. */
    private void titled(Reading reading, List<Discrepancy> wrong) {
        if (reading.passages().stream().noneMatch(passage -> passage.text().equals(title))) {
            wrong.add(new Discrepancy(
                    Discrepancy.Kind.MISSING, reading.file(), "", "", "the title '" + title + "' is missing"));
        }
    }

    /** The texts that a workbook or an open spreadsheet lacks: running text is left to the brief. */
    List<Discrepancy> checkSheets(Reading reading) {
        List<Discrepancy> wrong = new ArrayList<>(missing(
                reading,
                Stream.of(apparatus, ofSheets).flatMap(Collection::stream).toList()));
        titled(reading, wrong);
        numbers(reading, wrong);
        return wrong;
    }

    /** The texts of a list that a reading lacks. */
    List<Discrepancy> checkAll(Reading reading, List<String> texts) {
        return missing(reading, texts);
    }

    /** The texts that a chart lacks: its title, its description and, as a drawing, its points. */
    List<Discrepancy> check(Reading reading, ChartSpec chart) {
        List<String> texts = new ArrayList<>(
                List.of(chart.captions().title().plain(), chart.captions().alt()));
        if (reading.file().endsWith(".svg")) {
            List<String> drawn = new ArrayList<>(
                    List.of(chart.captions().title().plain(), chart.captions().subtitle()));
            chart.captions().foot().ifPresent(drawn::add);
            return Stream.of(
                            missing(reading, ComposedTexts.points(chart, labels)),
                            missing(drawn(reading), drawn),
                            strange(reading, chart))
                    .flatMap(List::stream)
                    .toList();
        }
        return missing(reading, texts);
    }

    /** What is drawn in a chart, and not said for those who do not see it. */
    private static Reading drawn(Reading reading) {
        return new Reading(
                reading.file(),
                reading.passages().stream().filter(TextCheck::isDrawn).toList(),
                List.of(),
                List.of(),
                List.of());
    }

    private static boolean isDrawn(io.github.statbrief.verify.internal.reading.Passage passage) {
        String place = passage.place();
        return !place.endsWith("-title") && !place.endsWith("-desc") && !place.contains(", aria-");
    }

    /** Finds titles, text alternatives and texts that are read out which are not those of a chart. */
    private List<Discrepancy> strange(Reading reading, ChartSpec chart) {
        List<String> known = Stream.of(
                        Stream.of(
                                chart.captions().title().plain(),
                                chart.captions().alt()),
                        ComposedTexts.points(chart, labels).stream(),
                        ComposedTexts.spoken(chart).stream(),
                        ComposedTexts.inSeries(chart).stream())
                .flatMap(each -> each)
                .map(TextCheck::compared)
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
        Set<String> names = chart instanceof ChartSpec.OfSeries series
                ? series.plot().series().stream()
                        .map(each -> compared(each.name()))
                        .collect(Collectors.toSet())
                : Set.of();
        return reading.passages().stream()
                .filter(passage -> !isDrawn(passage))
                .filter(passage -> !isKnown(compared(passage.text()), known, names))
                .map(passage -> new Discrepancy(
                        Discrepancy.Kind.DIFFERS,
                        reading.file(),
                        passage.place(),
                        "",
                        "'" + passage.text() + "' is not what is said of the chart"))
                .toList();
    }

    /** Whether a text is made of known ones; a long series is read out as one, with its name before it. */
    private static boolean isKnown(String text, List<String> known, Set<String> names) {
        String rest = text;
        for (String each : known) {
            rest = rest.replace(each, "");
        }
        String left = rest.replaceAll("[;,]", "");
        return left.isEmpty() || names.contains(left);
    }

    /** Finds notes and quotes that stand behind the number of another. */
    private void numbers(Reading reading, List<Discrepancy> wrong) {
        List<String> texts = reading.passages().stream()
                .map(passage -> compared(passage.text()))
                .toList();
        Set<String> all = new LinkedHashSet<>();
        numbered.keySet().forEach(reference -> all.addAll(numbers(reference)));
        numbered.forEach((reference, text) -> {
            String words = compared(text);
            Set<String> numbers = numbers(reference);
            boolean listed = IntStream.range(0, texts.size())
                    .filter(at -> texts.get(at).contains(words))
                    .anyMatch(at -> isNumbered(texts, at, words, numbers, all));
            if (!listed) {
                wrong.add(new Discrepancy(
                        Discrepancy.Kind.MISSING,
                        reading.file(),
                        "",
                        "",
                        reference.label() + " does not stand before '" + text + "'"));
            }
        });
    }

    private Set<String> numbers(Reference reference) {
        return reference.kind() == Reference.Kind.NOTE
                ? Set.of(compared(reference.label()), compared(labels.noteMarker(reference.number())))
                : Set.of(compared(reference.label()));
    }

    /** Whether the nearest number before a text, or at its beginning, is its own. */
    private static boolean isNumbered(List<String> texts, int at, String words, Set<String> numbers, Set<String> all) {
        if (numbers.stream().anyMatch(number -> texts.get(at).startsWith(number + words))) {
            return true;
        }
        for (int before = at - 1; before >= Math.max(0, at - BEFORE); before--) {
            if (all.contains(texts.get(before))) {
                return numbers.contains(texts.get(before));
            }
        }
        return false;
    }

    private static List<Discrepancy> missing(Reading reading, List<String> texts) {
        String all = reading.passages().stream()
                .map(passage -> compared(passage.text()))
                .collect(Collectors.joining());
        Map<String, Integer> times = new HashMap<>();
        return texts.stream()
                .filter(text -> !text.isBlank())
                .filter(text -> count(all, compared(text)) < times.merge(compared(text), 1, Integer::sum))
                .map(text -> new Discrepancy(
                        Discrepancy.Kind.MISSING, reading.file(), "", "", "the text '" + text + "' is missing"))
                .toList();
    }

    private static int count(String all, String text) {
        int count = 0;
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    /** A text without what sets labels apart from titles. */
    private static String compared(String text) {
        return Squeezed.of(text).text().replaceAll("[:\\\\\u2013]", "");
    }
}
