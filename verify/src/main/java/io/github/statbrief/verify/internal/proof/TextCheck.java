package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.fact.Spaces;
import io.github.statbrief.verify.internal.proof.RequiredText.Where;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds texts of a release that an output lacks, or has with other words or digits. */
final class TextCheck {
    private static final String AROUND_TITLES = ":\\\u2013 ";

    /** How many passages may stand between the number of a note or quote and its text: its kind, its line. */
    private static final int BEFORE = 3;

    /** Where an abbreviation is explained, within a text that it stands in. */
    private static final String EXPLAINED = ", title";

    /** Where the title stands in a page. */
    private static final String TITLE = "#part-title";

    private final List<RequiredText> texts;

    /** The first text of each note, and each quote, with its number. */
    private final Map<Reference, String> numbered = new LinkedHashMap<>();

    /** The titles of tables and charts, by their labels. */
    private final Map<String, Set<String>> titles = new HashMap<>();

    private final String title;

    private final Labels labels;

    /** The texts of readings, as they are compared: several outputs have most of them. */
    private final Map<String, String> known = new HashMap<>();

    TextCheck(Outline outline) {
        labels = Labels.in(outline.release().language());
        title = Spaces.single(outline.release().title());
        texts = outline.blocks().stream()
                .flatMap(block -> block.accept(new RequiredTexts(outline.isBulletin())).stream())
                .toList();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Notes notes) {
                notes.items()
                        .forEach(item -> item.passages().stream()
                                .flatMap(passage -> passage.texts().stream())
                                .findFirst()
                                .ifPresent(text -> numbered.put(item.reference(), text.plain())));
            } else if (block instanceof Block.Quotes quotes) {
                quotes.items()
                        .forEach(item ->
                                numbered.put(item.reference(), item.quote().text()));
            } else if (block instanceof Block.DataTable table) {
                titled(table.label(), table.title());
            } else if (block instanceof Block.FigureMatrix matrix) {
                titled(matrix.label(), matrix.title());
            } else if (block instanceof Block.Chart chart) {
                titled(chart.label(), chart.chart().captions().title().plain());
            }
        }
    }

    private void titled(String label, String text) {
        if (!label.isEmpty()) {
            titles.computeIfAbsent(compared(label), key -> new HashSet<>()).add(compared(text));
        }
    }

    /** The texts that a brief, a page or a spreadsheet lacks; running text is left out of spreadsheets. */
    List<Discrepancy> check(Reading reading) {
        boolean sheets = reading.file().startsWith("workbook");
        boolean tiles = !sheets && !reading.file().endsWith(".md");
        Set<Where> here = EnumSet.of(Where.ALL);
        here.add(sheets ? Where.SHEETS : Where.READERS);
        if (tiles) {
            here.add(Where.TILES);
        }
        if (!sheets) {
            here.add(reading.file().endsWith(".html") ? Where.PAGES : Where.CONTENTS);
        }
        List<Discrepancy> wrong = new ArrayList<>(missing(
                reading,
                texts.stream()
                        .filter(each -> here.contains(each.where()))
                        .map(RequiredText::text)
                        .toList()));
        titled(reading, wrong);
        numbers(reading, wrong);
        labels(reading, wrong);
        return wrong;
    }

    /** Finds an output that does not begin with the title of the release. */
    private void titled(Reading reading, List<Discrepancy> wrong) {
        boolean other = reading.passages().stream()
                .anyMatch(passage ->
                        passage.place().equals(TITLE) && !passage.text().equals(title));
        if (other
                || reading.passages().stream()
                        .noneMatch(passage -> passage.text().equals(title))) {
            wrong.add(new Discrepancy(
                    Discrepancy.Kind.MISSING, reading.file(), "", "", "the title '" + title + "' is missing"));
        }
    }

    /** Finds notes and quotes that stand behind the number of another. */
    private void numbers(Reading reading, List<Discrepancy> wrong) {
        List<String> said = reading.passages().stream()
                .filter(passage -> passage.shown() || !passage.place().endsWith(EXPLAINED))
                .map(passage -> said(passage.text()))
                .toList();
        Set<String> all = new LinkedHashSet<>();
        numbered.keySet().forEach(reference -> all.addAll(numbers(reference)));
        numbered.forEach((reference, text) -> {
            String words = compared(text);
            Set<String> numbers = numbers(reference);
            boolean listed = IntStream.range(0, said.size())
                    .filter(at -> said.get(at).contains(words))
                    .anyMatch(at -> isNumbered(said, at, numbers, all));
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

    /** Finds titles of tables and charts behind the label of another. */
    private void labels(Reading reading, List<Discrepancy> wrong) {
        Set<String> all = titles.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        for (Passage passage : reading.passages()) {
            String text = said(passage.text());
            titles.forEach((label, own) -> {
                String rest = text.startsWith(label) ? text.substring(label.length()) : "";
                if (!rest.isEmpty() && all.contains(rest) && !own.contains(rest)) {
                    wrong.add(new Discrepancy(
                            Discrepancy.Kind.DIFFERS,
                            reading.file(),
                            passage.place(),
                            "",
                            "'" + passage.text() + "' has the label of another table or chart"));
                }
            });
        }
    }

    private String said(String text) {
        return known.computeIfAbsent(text, TextCheck::compared);
    }

    private Set<String> numbers(Reference reference) {
        return reference.kind() == Reference.Kind.NOTE
                ? Set.of(compared(reference.label()), compared(labels.noteMarker(reference.number())))
                : Set.of(compared(reference.label()));
    }

    /** Whether the nearest number before a text, or at its beginning, is its own. */
    private static boolean isNumbered(List<String> texts, int at, Set<String> numbers, Set<String> all) {
        if (numbers.stream().anyMatch(number -> begins(texts.get(at), number))) {
            return true;
        }
        for (int before = at - 1; before >= Math.max(0, at - BEFORE); before--) {
            String text = texts.get(before);
            if (all.stream().anyMatch(number -> begins(text, number))) {
                return numbers.stream().anyMatch(number -> begins(text, number));
            }
        }
        return false;
    }

    /** The texts of a list that a reading lacks, or has less often than they are in the list, alone or in another text. */
    static List<Discrepancy> missing(Reading reading, List<String> texts) {
        List<Passage> passages = reading.passages();
        List<Passage> others = passages.stream()
                .filter(passage -> !passage.place().endsWith(EXPLAINED))
                .toList();
        String all = joined(passages);
        // an abbreviation is explained in the middle of the text that it stands in
        String unexplained = others.size() == passages.size() ? all : joined(others);
        String required = texts.stream().map(TextCheck::compared).collect(Collectors.joining("\n"));
        return texts.stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .filter(text -> !isThere(reading, text, all, unexplained, required))
                .map(text -> new Discrepancy(
                        Discrepancy.Kind.MISSING, reading.file(), "", "", "the text '" + text + "' is missing"))
                .toList();
    }

    /** Whether a text is as often in what a reading says as it is required. */
    private static boolean isThere(Reading reading, String text, String all, String unexplained, String required) {
        String words = compared(text);
        if (words.isEmpty()) {
            return isSaid(reading, text);
        }
        int times = count(required, words);
        return count(all, words) >= times || count(unexplained, words) >= times;
    }

    /** Whether a reading has a text that consists of signs which comparisons leave out: "---". */
    private static boolean isSaid(Reading reading, String text) {
        String signs = Spaces.single(text);
        return reading.passages().stream().anyMatch(passage -> passage.text().contains(signs));
    }

    private static String joined(List<Passage> passages) {
        return compared(passages.stream().map(Passage::text).collect(Collectors.joining(" ")));
    }

    private static int count(String all, String text) {
        int count = 0;
        for (int at = all.indexOf(text); at >= 0; at = all.indexOf(text, at + text.length())) {
            count++;
        }
        return count;
    }

    /** A text without what sets labels apart from titles. */
    static String compared(String text) {
        String squeezed = Squeezed.text(text);
        char[] compared = new char[squeezed.length()];
        int length = 0;
        for (int at = 0; at < squeezed.length(); at++) {
            char letter = squeezed.charAt(at);
            if (AROUND_TITLES.indexOf(letter) < 0) {
                compared[length++] = letter;
            }
        }
        return new String(compared, 0, length);
    }

    /** Whether a text begins with a number and not with a longer one. */
    private static boolean begins(String text, String number) {
        return text.startsWith(number)
                && (text.length() == number.length() || !Character.isDigit(text.charAt(number.length())));
    }
}
