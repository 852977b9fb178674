package io.github.statbrief.outline;

import io.github.statbrief.Table;
import io.github.statbrief.markup.Passage;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.outline.chart.ChartSpec;
import io.github.statbrief.outline.content.ContentsEntry;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.FigureItem;
import io.github.statbrief.outline.content.FigureList;
import io.github.statbrief.outline.content.KeyFigure;
import io.github.statbrief.outline.content.NoteItem;
import io.github.statbrief.outline.content.PeriodChanges;
import io.github.statbrief.outline.content.QuoteItem;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.outline.content.SectionFacts;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.outline.content.TablePart;
import java.util.List;
import java.util.Optional;

/**
 * One part of the content that outputs show. Contains its final words; exporters decide only the appearance.
 * Immutable.
 */
public sealed interface Block {
    /** Calls the method of the visitor for this kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** The charts that it shows, as they are drawn first. */
    default List<ChartSpec> charts() {
        return List.of();
    }

    /**
     * The opening: the head of the first page or of the first sheet.
     *
     * @param kind the kind of document: "Statistical brief"
     * @param title the title
     * @param publisher the publishers who state the figures
     * @param badge the standing of the statistics: "Official statistics"
     * @param attribution who said them, when, and who reported it
     * @param notes the notes on the whole release
     * @param status "Draft: not for publication", or an embargo with its time; to be shown on every page
     * @param date the day of publication: "2 July 2021"
     * @param published the day with the time, if that is known: "2 July 2021, 09:30 (UTC+00:00)"
     * @param details licence, statistician, contact, next release, abbreviations: each a name and its value
     */
    record Opening(
            String kind,
            String title,
            String publisher,
            Optional<String> badge,
            String attribution,
            List<Reference> notes,
            Optional<String> status,
            String date,
            String published,
            List<Detail> details)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.opening(this);
        }
    }

    /**
     * The corrections made after publication, at the very beginning.
     *
     * @param heading its heading
     * @param items the day of each with what was corrected
     */
    record Corrections(String heading, List<Detail> items) implements Block {
        /** Copies the items. */
        public Corrections {
            items = List.copyOf(items);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.corrections(this);
        }
    }

    /**
     * The picture on the first page. Workbooks leave it out: their cover is text only.
     *
     * @param image the picture with its text alternative
     */
    record Cover(CoverImage image) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.cover(this);
        }
    }

    /**
     * The headline figures as tiles.
     *
     * @param heading its heading
     * @param tiles the figures with their words; also drawn as a separate picture
     * @param remark a warning about their use: "They are not comparable with one another."
     * @param legend the flags and marks used in them, where nothing before them explains these
     * @param shared what holds for all of them: "June 2014, seasonally adjusted"; empty if nothing does
     * @param figures the same figures, those of one measure together
     */
    record KeyFigures(
            String heading,
            ChartSpec.Tiles tiles,
            String remark,
            List<Term> legend,
            String shared,
            List<KeyFigure> figures)
            implements Block {
        /** Copies the legend and the figures. */
        public KeyFigures {
            figures = List.copyOf(figures);
            legend = List.copyOf(legend);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.keyFigures(this);
        }

        @Override
        public List<ChartSpec> charts() {
            return List.of(tiles);
        }
    }

    /**
     * The summary of the release.
     *
     * @param heading its heading
     * @param passages the text
     */
    record Summary(String heading, List<Passage<RichText>> passages) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.summary(this);
        }
    }

    /**
     * The list of contents.
     *
     * @param heading its heading
     * @param entries its entries
     */
    record Contents(String heading, List<ContentsEntry> entries) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.contents(this);
        }
    }

    /**
     * How to read the bounds, levels, changes and marks that this release uses.
     *
     * @param heading its heading
     * @param lists three lists of terms; one may be empty
     */
    record HowToRead(String heading, List<List<Term>> lists) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.howToRead(this);
        }
    }

    /**
     * The start of a section.
     *
     * @param id the section's id
     * @param number its number, counted from 1 in each section: "2", "2.1"
     * @param level how deep it stands in other sections; one of the release has level 1
     * @param title its title
     * @param facts what it contains, unless its figures are listed in an annex
     */
    record SectionOpening(String id, String number, int level, String title, Optional<SectionFacts> facts)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sectionOpening(this);
        }
    }

    /**
     * A section's text.
     *
     * @param passages the text
     */
    record Paragraphs(List<Passage<RichText>> passages) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paragraphs(this);
        }
    }

    /**
     * Every figure of a section, by group.
     *
     * @param section the section's id
     * @param label "Table 1"
     * @param title its title
     * @param subtitle the day of the statement
     * @param columns the headings: figure, value, unit, reference period, notes, quote
     * @param parts the groups, then the figures outside groups, then the statements without a number
     * @param legend the flags and marks used in it
     */
    record FigureTable(
            String section,
            String label,
            String title,
            String subtitle,
            List<String> columns,
            List<TablePart> parts,
            List<Term> legend)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figureTable(this);
        }
    }

    /**
     * Every figure of the release, once, after all sections.
     *
     * @param heading its heading: "All figures in this release"
     * @param subtitle how many there are, and when they were released
     * @param columns the headings: figure, value, unit, comparison, reference period, notes, quote
     * @param lists the figures of each section that has any
     * @param legend the flags and marks used in it
     */
    record AllFigures(String heading, String subtitle, List<String> columns, List<FigureList> lists, List<Term> legend)
            implements Block {
        /** Copies the lists. */
        public AllFigures {
            columns = List.copyOf(columns);
            lists = List.copyOf(lists);
            legend = List.copyOf(legend);
        }

        /** All figures, in the order of the release. */
        public List<FigureItem> items() {
            return lists.stream().flatMap(list -> list.items().stream()).toList();
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.allFigures(this);
        }
    }

    /**
     * The figures of a group that form a table: places or categories below each other, measures or periods side by side.
     * It has the rows that these figures would have in a table of the section or in the list of all figures.
     *
     * @param section the section's id
     * @param id the group's id
     * @param label "Table 2"
     * @param title the group's name
     * @param subtitle what all of them share: place, period, unit
     * @param grid the figures
     * @param legend the signs, flags and marks used in it
     * @param remark blank places and how the figures relate; empty if there is nothing to say
     * @param notes the notes on all figures, then those on single ones
     * @param figures the same figures, for formats that list them
     */
    record FigureMatrix(
            String section,
            String id,
            String label,
            String title,
            String subtitle,
            Grid grid,
            List<Term> legend,
            Optional<String> remark,
            List<Noted> notes,
            TablePart figures)
            implements Block {
        /**
         * Notes on figures of the table.
         *
         * @param of the figure: "Leinster, Deaths"; empty if they are on all of them
         * @param notes the notes, at least one
         */
        public record Noted(String of, List<Reference> notes) {
            /** Copies the notes. */
            public Noted {
                notes = List.copyOf(notes);
            }
        }

        /** Copies the legend and the notes. */
        public FigureMatrix {
            legend = List.copyOf(legend);
            notes = List.copyOf(notes);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.figureMatrix(this);
        }
    }

    /**
     * A table of data. The workbook has the whole table, the brief its grid.
     *
     * @param label "Table 2"
     * @param title its title
     * @param subtitle measure, place, period and unit
     * @param table the whole table
     * @param grid the part shown in the brief
     * @param legend the signs, flags and marks used in the grid
     * @param remark what the grid omits and where the whole table is
     * @param notes the table's notes
     * @param changes the changes to the newest period that the author asks for, of all cells of the table
     */
    record DataTable(
            String label,
            String title,
            String subtitle,
            Table table,
            Grid grid,
            List<Term> legend,
            Optional<String> remark,
            List<Reference> notes,
            List<PeriodChanges> changes)
            implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.dataTable(this);
        }
    }

    /**
     * A chart.
     *
     * @param label "Chart 1"
     * @param chart its content with its words
     * @param isLead whether it is the chart of a bulletin that stands before all sections where there is room for it; of
     *     all charts of a release at most one
     * @param views the ways to see it; empty if there is one
     */
    record Chart(String label, ChartSpec chart, boolean isLead, Optional<Views> views) implements Block {
        /**
         * Two ways to see the same cells, between which readers may switch where a format allows it: amounts and
         * proportions of a whole, or an index and the values from which it is calculated.
         *
         * @param name the name of the way in which the chart is drawn: "Amounts"
         * @param otherName the name of the other way: "Proportions"
         * @param other the content of the chart in the other way; it has the id of the chart
         */
        public record Views(String name, String otherName, ChartSpec other) {}

        /** Makes a chart that stands in its section and is seen in one way. */
        public Chart(String label, ChartSpec chart) {
            this(label, chart, false, Optional.empty());
        }

        /** The chart as the one that stands before all sections. */
        public Chart leading() {
            return new Chart(label, chart, true, views);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.chart(this);
        }

        @Override
        public List<ChartSpec> charts() {
            return List.of(chart);
        }
    }

    /**
     * What else is to be known of the statistics, after all sections.
     *
     * @param heading the heading of the whole part
     * @param parts methodology, quality, related links, glossary: those that the release has
     */
    record About(String heading, List<Part> parts) implements Block {
        /**
         * A part under its own heading.
         *
         * @param heading the heading
         * @param items links without names, or terms with their definitions
         */
        public record Part(String heading, List<Detail> items) {
            /** Copies the items. */
            public Part {
                items = List.copyOf(items);
            }
        }

        /** Copies the parts. */
        public About {
            parts = List.copyOf(parts);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.about(this);
        }
    }

    /**
     * The sources of the figures; the start of the last part.
     *
     * @param heading the heading of the whole part
     * @param lead the word before each source: "Source"
     * @param items the sources
     * @param remark a note that quotes were not checked against the text, if they were not
     */
    record Sources(String heading, String lead, List<SourceItem> items, Optional<String> remark) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.sources(this);
        }
    }

    /**
     * Every quote, by number.
     *
     * @param heading its heading
     * @param columns the headings: quote, line, words of the report, figure, page
     * @param items the quotes
     */
    record Quotes(String heading, List<String> columns, List<QuoteItem> items) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.quotes(this);
        }
    }

    /**
     * Every note, by number.
     *
     * @param heading its heading
     * @param items the notes
     */
    record Notes(String heading, List<NoteItem> items) implements Block {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.notes(this);
        }
    }

    /**
     * Visitor with one method for each kind of block. A new kind does not compile until every format handles it.
     *
     * @param <R> the result
     */
    interface Visitor<R> {
        /** Handles the opening block. */
        R opening(Opening opening);

        /** Handles the corrections. */
        R corrections(Corrections corrections);

        /** Handles the picture on the first page. */
        R cover(Cover cover);

        /** Handles the key figures. */
        R keyFigures(KeyFigures keyFigures);

        /** Handles the summary. */
        R summary(Summary summary);

        /** Handles the list of contents. */
        R contents(Contents contents);

        /** Handles the explanation of marks. */
        R howToRead(HowToRead howToRead);

        /** Handles the start of a section. */
        R sectionOpening(SectionOpening sectionOpening);

        /** Handles a section's text. */
        R paragraphs(Paragraphs paragraphs);

        /** Handles a section's figures. */
        R figureTable(FigureTable figureTable);

        /** Handles the list of all figures. */
        R allFigures(AllFigures allFigures);

        /** Handles figures that form a table. */
        R figureMatrix(FigureMatrix figureMatrix);

        /** Handles a table of data. */
        R dataTable(DataTable dataTable);

        /** Handles a chart. */
        R chart(Chart chart);

        /** Handles what else is to be known. */
        R about(About about);

        /** Handles the sources. */
        R sources(Sources sources);

        /** Handles the quotes. */
        R quotes(Quotes quotes);

        /** Handles the notes. */
        R notes(Notes notes);
    }
}
