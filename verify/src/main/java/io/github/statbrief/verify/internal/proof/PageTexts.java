package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.verify.internal.reading.Passage;
import io.github.statbrief.verify.internal.reading.ReadTable;
import io.github.statbrief.verify.internal.reading.Reading;
import io.github.statbrief.verify.internal.reading.Squeezed;
import io.github.statbrief.verify.result.Discrepancy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What a brief has because it has pages: their numbers, the words at their head and foot, the pages in its contents. */
final class PageTexts {
    private static final String CUT = "\u2026";

    private final Outline outline;
    private final Labels labels;

    PageTexts(Outline outline) {
        this.outline = outline;
        this.labels = Labels.in(outline.release().language());
    }

    /** The numbers of pages, at their foot and in the contents. */
    List<String> numbers(Reading brief) {
        List<String> texts = new ArrayList<>();
        int pages = pages(brief);
        for (int page = 1; page <= pages; page++) {
            texts.add(labels.page(page, pages));
        }
        Map<String, String> places = new HashMap<>();
        for (Passage passage : brief.passages()) {
            places.put(Squeezed.text(passage.text()), passage.place());
        }
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Contents contents) {
                for (ContentsEntry entry : contents.entries()) {
                    String heading = entry.title();
                    String place = places.getOrDefault(Squeezed.text(heading), "");
                    texts.add(heading + " " + place.replaceAll("\\D", ""));
                }
            }
        }
        texts.addAll(columns(brief));
        texts.addAll(cut(brief));
        return texts;
    }

    /** The pages in columns for them, which are those of what stands in their rows. */
    private List<String> columns(Reading brief) {
        List<String> texts = new ArrayList<>();
        for (ReadTable table : brief.tables()) {
            for (int row = table.heads(); row < table.rows().size(); row++) {
                List<Passage> cells = table.rows().get(row);
                for (int column = 0; column < cells.size(); column++) {
                    if (table.nextTo(row, column).contains(labels.of(Label.PAGE))) {
                        texts.add(cells.get(column).text());
                    }
                }
            }
        }
        return texts;
    }

    /** The headings of tables on several pages, which stand again at the head of each. */
    static List<String> headings(Reading brief) {
        return brief.tables().stream()
                .filter(table -> table.rows().stream()
                                .flatMap(List::stream)
                                .map(Passage::place)
                                .distinct()
                                .count()
                        > 1)
                .flatMap(table -> table.rows().subList(0, table.heads()).stream())
                .flatMap(List::stream)
                .map(Passage::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** Words at the head and foot of pages that are cut to their width. */
    private List<String> cut(Reading brief) {
        List<String> whole = outline.blocks().stream()
                .filter(Block.Opening.class::isInstance)
                .map(Block.Opening.class::cast)
                .flatMap(opening -> Stream.of(opening.attribution(), running(opening)))
                .map(TextCheck::compared)
                .toList();
        return brief.passages().stream()
                .map(Passage::text)
                .filter(text -> whole.stream().anyMatch(words -> isCut(TextCheck.compared(text), words)))
                .toList();
    }

    private static boolean isCut(String text, String whole) {
        return text.endsWith(CUT) && whole.startsWith(text.substring(0, text.length() - 1));
    }

    private static String running(Block.Opening opening) {
        return opening.publisher() + ", " + opening.date();
    }

    /** The words at the foot of every page, which stand below the title too, and at the head of all but the first. */
    List<Discrepancy> running(Reading brief) {
        int pages = pages(brief);
        List<Discrepancy> wrong = new ArrayList<>();
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Opening opening) {
                running(brief, opening.attribution(), pages + 1, wrong);
                running(brief, running(opening), pages - 1, wrong);
            }
        }
        return wrong;
    }

    /** Requires words as often as they are needed; where they are cut on pages, once and cut on the others. */
    private static void running(Reading brief, String words, int times, List<Discrepancy> wrong) {
        String whole = TextCheck.compared(words);
        long found = said(brief).filter(text -> text.contains(whole)).count() + inTwoLines(brief, whole);
        long cut = said(brief).filter(text -> isCut(text, whole)).count();
        if (found + cut < times) {
            wrong.add(new Discrepancy(
                    Discrepancy.Kind.MISSING,
                    brief.file(),
                    "",
                    "",
                    "'" + words + "' stands in " + (found + cut) + " places of " + times));
        }
    }

    /** How often words stand in two lines, one after the other on a page. */
    private static long inTwoLines(Reading brief, String whole) {
        List<Passage> passages = brief.passages();
        return IntStream.range(1, passages.size())
                .filter(at ->
                        passages.get(at - 1).place().equals(passages.get(at).place()))
                .filter(at -> {
                    String first = TextCheck.compared(passages.get(at - 1).text());
                    String second = TextCheck.compared(passages.get(at).text());
                    return !first.contains(whole) && !second.contains(whole) && (first + second).equals(whole);
                })
                .count();
    }

    private static Stream<String> said(Reading brief) {
        return brief.passages().stream().map(passage -> TextCheck.compared(passage.text()));
    }

    private static int pages(Reading brief) {
        return (int) brief.passages().stream()
                .map(Passage::place)
                .filter(place -> place.startsWith("page ") && !place.contains(","))
                .distinct()
                .count();
    }
}
