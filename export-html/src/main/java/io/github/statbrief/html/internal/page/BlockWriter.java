package io.github.statbrief.html.internal.page;

import io.github.statbrief.html.internal.chart.Charts;
import io.github.statbrief.html.internal.markup.HtmlWriter;
import io.github.statbrief.html.internal.table.DataTables;
import io.github.statbrief.html.internal.table.FigureTables;
import io.github.statbrief.html.internal.words.Anchors;
import io.github.statbrief.html.internal.words.CardWriter;
import io.github.statbrief.html.internal.words.PageContext;
import io.github.statbrief.html.internal.words.RichTexts;
import io.github.statbrief.html.internal.words.Words;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.SectionFacts;
import io.github.statbrief.text.Label;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Writes each block of a release, in reading order, as a part of the main content. Used once. */
final class BlockWriter implements Block.Visitor<BlockWriter> {
    private static final byte[] PNG = "\u0089PNG".getBytes(StandardCharsets.ISO_8859_1);

    private final Outline outline;
    private final PageContext page;
    private final HtmlWriter html;
    private final Words words;
    private final RichTexts texts;
    private final CardWriter cards;
    private final Charts charts;
    private final Downloads downloads;
    private final Optional<Block.HowToRead> howToRead;
    /** How many sections are open around the current place. */
    private int open;

    private Optional<SectionFacts> facts = Optional.empty();
    /** The number and title of the section whose facts are still to be written. */
    private String section = "";

    /** The heading of the part that was opened last. */
    private String part = "";

    private boolean howToReadWritten;

    BlockWriter(PageContext page, Charts charts, Downloads downloads, Outline outline) {
        this.outline = outline;
        this.page = page;
        this.html = page.html();
        this.words = new Words(page);
        this.texts = new RichTexts(page);
        this.cards = new CardWriter(page);
        this.charts = charts;
        this.downloads = downloads;
        this.howToRead = outline.blocks().stream()
                .filter(Block.HowToRead.class::isInstance)
                .map(Block.HowToRead.class::cast)
                .findFirst();
    }

    /** Writes all blocks in order. */
    void write() {
        outline.blocks().forEach(block -> block.accept(this));
        close(0);
    }

    /** Opens a part of the page under a heading of the second level. */
    private void part(String id, String heading) {
        close(0);
        String anchor = Anchors.part(id);
        html.open("section", "aria-labelledby", anchor);
        words.leaf("h2", heading, "id", anchor);
        part = heading;
        open = 1;
    }

    private void close(int level) {
        if (open > level) {
            facts();
            cards.write();
            downloads.write();
        }
        while (open > level) {
            html.close();
            open--;
        }
    }

    @Override
    public BlockWriter opening(Block.Opening opening) {
        return this; // the head of the page has it
    }

    @Override
    public BlockWriter corrections(Block.Corrections corrections) {
        part("corrections", corrections.heading());
        details(corrections.items(), "corrections");
        return this;
    }

    @Override
    public BlockWriter cover(Block.Cover cover) {
        CoverImage image = cover.image();
        byte[] bytes = image.bytes();
        boolean png = Arrays.equals(bytes, 0, PNG.length, PNG, 0, PNG.length);
        html.open("p", "class", "cover")
                .empty(
                        "img",
                        "src",
                        "data:image/" + (png ? "png" : "svg+xml") + ";base64,"
                                + Base64.getEncoder().encodeToString(bytes),
                        "alt",
                        image.alternate())
                .close();
        return this;
    }

    @Override
    public BlockWriter keyFigures(Block.KeyFigures keyFigures) {
        part("key-figures", keyFigures.heading());
        new Tiles(page).write(keyFigures, outline.isBulletin());
        return this;
    }

    @Override
    public BlockWriter summary(Block.Summary summary) {
        part("summary", summary.heading());
        html.open("div", "class", "text");
        html.open("div", "class", "prose points");
        texts.passages(summary.passages(), 3);
        html.close();
        howToRead.ifPresent(this::margin);
        html.close();
        return this;
    }

    private void margin(Block.HowToRead block) {
        html.open("aside", "class", "margin", "aria-label", block.heading());
        words.leaf("p", block.heading(), "class", "margin-heading");
        block.lists().forEach(list -> words.terms(list, "class", "terms"));
        words.leaf("p", page.labels().of(Label.FIGURES_LINKED));
        html.close();
        howToReadWritten = true;
    }

    @Override
    public BlockWriter contents(Block.Contents contents) {
        return this; // the page has a list of its own, beside the main content
    }

    @Override
    public BlockWriter howToRead(Block.HowToRead block) {
        if (!howToReadWritten) {
            close(0);
            margin(block);
        }
        return this;
    }

    @Override
    public BlockWriter sectionOpening(Block.SectionOpening opening) {
        facts(); // of a section that has only other sections
        close(opening.level() - 1);
        String anchor = Anchors.section(opening.id());
        html.open("section", "aria-labelledby", anchor);
        html.open("h" + Math.min(opening.level() + 1, 6), "id", anchor);
        html.leaf("span", opening.number(), "class", "section-number").text(" ");
        words.text(opening.title());
        html.close();
        open++;
        facts = opening.facts();
        section = opening.number() + " " + opening.title();
        return this;
    }

    @Override
    public BlockWriter paragraphs(Block.Paragraphs paragraphs) {
        html.open("div", "class", "text");
        html.open("div", "class", "prose");
        texts.passages(paragraphs.passages(), open + 2);
        html.close();
        facts();
        html.close();
        return this;
    }

    /** Writes what the section contains, once: beside its text if it has one. */
    private void facts() {
        facts.ifPresent(all -> {
            html.open("aside", "class", "margin", "aria-label", all.heading() + ": " + section);
            words.leaf("p", all.heading(), "class", "margin-heading");
            html.open("p");
            words.text(all.words());
            html.close();
            if (!all.notes().isEmpty()) {
                html.open("p");
                words.text(all.notesLead() + " ").references(all.notes());
                html.close();
            }
            html.close();
        });
        facts = Optional.empty();
    }

    @Override
    public BlockWriter figureTable(Block.FigureTable table) {
        facts();
        new FigureTables(page).write(table);
        downloads.add(table);
        return this;
    }

    @Override
    public BlockWriter allFigures(Block.AllFigures all) {
        part("all-figures", all.heading());
        new FigureTables(page).write(all);
        return this;
    }

    @Override
    public BlockWriter figureMatrix(Block.FigureMatrix matrix) {
        facts();
        new DataTables(page).write(matrix);
        return this;
    }

    @Override
    public BlockWriter dataTable(Block.DataTable table) {
        facts();
        new DataTables(page).write(table);
        downloads.add(table);
        return this;
    }

    @Override
    public BlockWriter chart(Block.Chart chart) {
        facts();
        charts.write(chart);
        downloads.add(chart);
        return this;
    }

    @Override
    public BlockWriter about(Block.About about) {
        part("about", about.heading());
        for (Block.About.Part each : about.parts()) {
            words.leaf("h3", each.heading());
            if (each.items().stream().allMatch(item -> item.name().isEmpty())) {
                html.open("ul", "class", "links");
                each.items().forEach(item -> {
                    html.open("li");
                    words.detail(item);
                    html.close();
                });
                html.close();
            } else {
                details(each.items(), "glossary");
            }
        }
        return this;
    }

    private void details(List<Detail> items, String kind) {
        html.open("dl", "class", kind);
        for (Detail item : items) {
            html.open("div");
            words.leaf("dt", item.name());
            html.open("dd");
            words.detail(item);
            html.close().close();
        }
        html.close();
    }

    @Override
    public BlockWriter sources(Block.Sources sources) {
        part("sources", sources.heading());
        new EndMatter(page).sources(sources);
        return this;
    }

    @Override
    public BlockWriter quotes(Block.Quotes quotes) {
        new EndMatter(page).quotes(quotes);
        return this;
    }

    @Override
    public BlockWriter notes(Block.Notes notes) {
        if (open == 0) {
            part("notes", notes.heading());
        } else if (!part.equals(notes.heading())) {
            words.leaf("h3", notes.heading(), "id", Anchors.part("notes"));
        }
        new EndMatter(page).notes(notes);
        return this;
    }
}
