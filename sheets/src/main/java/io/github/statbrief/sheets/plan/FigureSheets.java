package io.github.statbrief.sheets.plan;

import io.github.statbrief.Figure;
import io.github.statbrief.Quote;
import io.github.statbrief.Section;
import io.github.statbrief.Table;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.TablePart;
import io.github.statbrief.sheets.cell.StatedValueContent;
import io.github.statbrief.text.Label;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The two sheets of figures, whatever blocks they come in: one for readers, and a full one with every field. Used once.
 */
final class FigureSheets {
    /** The most figures that are read in one table; of more, those of the headline and of texts are. */
    private static final int MOST_READ = 60;
    /** The length of notes beyond which their numbers stand for them. */
    private static final int LONGEST_NOTE = 240;

    private final Context context;
    private final Preamble preamble;
    private final TableSheets.SourceTitles sources;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<String, Integer> order = new HashMap<>();
    private final Map<Integer, String> notes = new HashMap<>();
    private final Set<String> told = new HashSet<>();
    private List<FigureItem> headline = List.of();
    private String remark = "";
    private boolean onlyInBrief;

    /**
     * A figure with its place in the release.
     *
     * @param item the figure
     * @param section the title of its section
     * @param part its group, if any
     */
    record Entry(FigureItem item, String section, Optional<TablePart> part) {}

    FigureSheets(Context context, Preamble preamble, TableSheets.SourceTitles sources) {
        this.context = context;
        this.preamble = preamble;
        this.sources = sources;
        context.release().figures().map(Figure::id).forEach(id -> order.put(id, order.size()));
    }

    /** Adds the figures of a section. */
    void add(String sectionId, List<TablePart> parts) {
        String title = section(sectionId).map(Section::title).orElse("");
        for (TablePart part : parts) {
            part.rows().forEach(item -> entries.add(new Entry(item, title, Optional.of(part))));
        }
    }

    private Optional<Section> section(String id) {
        return context.release()
                .allSections()
                .filter(section -> section.id().equals(id))
                .findFirst();
    }

    /** Marks the figures of the headline; those of cells are in no section's figures. */
    void headline(Block.KeyFigures keyFigures) {
        headline = keyFigures.tiles().items();
        remark = keyFigures.remark();
    }

    /** Marks the figures that a text tells. */
    void tell(List<Passage<RichText>> passages) {
        passages.forEach(passage -> passage.texts()
                .forEach(text -> text.pieces().forEach(piece -> piece.figure().ifPresent(told::add))));
    }

    /** Says that the brief shows figures in a way that no worksheet can. */
    void sayOnlyInBrief() {
        onlyInBrief = true;
    }

    /** Keeps the words of notes. */
    void note(Block.Notes block) {
        block.items()
                .forEach(item ->
                        notes.put(item.reference().number(), String.join(" ", RichText.lines(item.passages()))));
    }

    /** The sheet for readers; none without figures. */
    Optional<Sheet> read(String name, String fullName) {
        List<Entry> all = inOrder();
        List<Entry> chosen = all.size() <= MOST_READ
                ? all
                : all.stream()
                        .filter(entry -> isHeadline(entry.item())
                                || told.contains(entry.item().figure().id()))
                        .toList();
        List<Entry> shown = chosen.isEmpty() ? all : chosen;
        if (shown.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = new KeyFigureRows(context, this::isHeadline, this::notes)
                .table(DefinedNames.list("key_figures"), shown);
        boolean changes =
                shown.stream().anyMatch(entry -> entry.item().figure().sense().isChange());
        List<Line> lines = preamble.titled(
                        context.labels().sheetTitle(name, context.release().title()))
                .subtitle(context.labels().figuresShown(shown.size(), all.size(), headline.size()))
                .remark(Label.ONE_TABLE)
                .legend(legend(shown))
                .remark(Label.SIGNS_OF_CHANGES_REMARK, changes)
                .remark(remark)
                .remark(Label.NOTES_REMARK, shown.stream().anyMatch(entry -> isLong(entry.item())))
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(Label.ONLY_IN_BRIEF, onlyInBrief)
                .remark(entries.isEmpty() ? "" : context.labels().allOnSheet(fullName))
                .source(sources(shown))
                .done();
        return Optional.of(new Sheet(name, name, lines, Optional.empty(), Optional.of(table)));
    }

    /** Puts the figures of each section together, in the order of sections; those of a table of figures first. */
    private void sortBySection() {
        Map<String, Integer> sections = new HashMap<>();
        List<Section> all = context.release().allSections().toList();
        for (int at = 0; at < all.size(); at++) {
            for (Figure figure : all.get(at).figures()) {
                sections.put(figure.id(), at);
            }
        }
        entries.sort(Comparator.comparingInt(
                entry -> sections.getOrDefault(entry.item().figure().id(), all.size())));
    }

    /** The full sheet; none without figures. */
    Optional<Sheet> full(String name) {
        sortBySection();
        if (entries.isEmpty()) {
            return Optional.empty();
        }
        SheetTable table = new FigureRows(context).of(DefinedNames.list("figures"), entries);
        List<FigureItem> items = entries.stream().map(Entry::item).toList();
        List<Line> lines = preamble.titled(
                        context.labels().sheetTitle(name, context.release().title()))
                .remark(Label.ONE_TABLE)
                .legend(legend(entries))
                .remark(
                        Label.NOTES_REMARK,
                        items.stream().anyMatch(item -> !item.notes().isEmpty()))
                .remark(
                        Label.CHANGES_REMARK,
                        items.stream().anyMatch(item -> item.figure().sense().isChange()))
                .remark(Label.BLANK_CELLS_REMARK, table.hasBlanks())
                .remark(
                        Label.MANY_DIGITS_REMARK,
                        items.stream()
                                .anyMatch(item -> StatedValueContent.losesDigits(
                                        item.figure().value())))
                .source(sources(entries))
                .done();
        return Optional.of(new Sheet(name, name, lines, Optional.empty(), Optional.of(table)));
    }

    /** All figures in the order of the release, those of cells behind the others of their section. */
    private List<Entry> inOrder() {
        List<Entry> all = new ArrayList<>(entries);
        all.sort(Comparator.comparingInt(
                entry -> order.getOrDefault(entry.item().figure().id(), Integer.MAX_VALUE)));
        Set<String> known =
                all.stream().map(entry -> entry.item().figure().id()).collect(Collectors.toSet());
        for (FigureItem item : headline) {
            if (known.add(item.figure().id())) {
                Entry entry = new Entry(item, sectionOfCell(item.figure().id()), Optional.empty());
                all.add(placeBehind(all, entry.section()), entry);
            }
        }
        return all;
    }

    /** The section whose table has the cell that a figure is made of. */
    private String sectionOfCell(String id) {
        String table = id.replaceFirst("\\[.*", "");
        return context.release()
                .allSections()
                .filter(section -> section.tables().stream().map(Table::id).anyMatch(table::equals))
                .findFirst()
                .map(Section::title)
                .orElse("");
    }

    private static int placeBehind(List<Entry> all, String section) {
        for (int at = all.size(); at > 0; at--) {
            if (all.get(at - 1).section().equals(section)) {
                return at;
            }
        }
        return all.size();
    }

    private boolean isHeadline(FigureItem item) {
        return headline.stream()
                .anyMatch(each -> each.figure().id().equals(item.figure().id()));
    }

    private String notes(FigureItem item) {
        return isLong(item) ? context.notes(item.notes()) : words(item);
    }

    private boolean isLong(FigureItem item) {
        return words(item).length() > LONGEST_NOTE;
    }

    private String words(FigureItem item) {
        return item.notes().stream()
                .map(Reference::number)
                .map(number -> notes.getOrDefault(number, ""))
                .collect(Collectors.joining(" "));
    }

    private Legend legend(List<Entry> of) {
        Legend legend = new Legend(context);
        of.forEach(entry -> {
            Figure figure = entry.item().figure();
            legend.add(figure.flags(), figure.value());
            // the only shorthand that other columns have
            figure.attributes()
                    .was()
                    .filter(StatedValue.Absent.class::isInstance)
                    .ifPresent(before -> legend.add(Set.of(), before));
        });
        return legend;
    }

    private String sources(List<Entry> of) {
        return sources.of(of.stream()
                .flatMap(entry -> entry.item().figure().quotes().stream())
                .map(Quote::source));
    }
}
