package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.content.SourceItem;
import io.github.statbrief.pdf.internal.layout.Anchors;
import io.github.statbrief.pdf.internal.layout.Fragment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.Lines;
import io.github.statbrief.pdf.internal.layout.Phrasing;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.table.Headings;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import io.github.statbrief.theme.Weight;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Lays out the sources of the figures. */
final class SourcesLayout {
    private final LayoutContext context;
    private final Tag section;
    private final Locale language;

    SourcesLayout(LayoutContext context, Tag section, Locale language) {
        this.context = context;
        this.section = section;
        this.language = language;
    }

    /** Lays out the sources under the heading of the last part. */
    List<Fragment> lay(Block.Sources sources) {
        List<Fragment> fragments = new ArrayList<>(new Headings(context)
                .part(section, sources.heading(), Anchors.part("sources"), Fragment.Start.NEW_PAGE));
        TextStyle plain = Styles.sized(
                context.styles().of(Role.CELL),
                context.styles().of(Role.CELL).size(),
                context.styles().of(Role.BODY).leading());
        sources.items().forEach(item -> fragments.addAll(item(sources.lead(), item, plain)));
        sources.remark().ifPresent(words -> fragments.addAll(remark(words, plain)));
        return Fragment.stepped(fragments);
    }

    /** A source, in a style. */
    List<Fragment> item(String lead, SourceItem item, TextStyle plain) {
        Tag paragraph = section.add(TagType.PARAGRAPH);
        List<Run> runs = new ArrayList<>();
        runs.add(new Run(lead + ". ", Styles.weighted(plain, Weight.SEMIBOLD), paragraph.content()));
        runs.addAll(source(item, plain, paragraph));
        return paragraph(runs);
    }

    /** A remark on all sources, in a style. */
    List<Fragment> remark(String words, TextStyle plain) {
        return paragraph(
                List.of(new Run(words, plain, section.add(TagType.PARAGRAPH).content())));
    }

    /** The description of a source; its title keeps its own language, its address is a link. */
    private List<Run> source(SourceItem item, TextStyle style, Tag paragraph) {
        String title = item.source().title();
        int titled = item.text().indexOf(title);
        List<Run> runs = new ArrayList<>();
        int done = 0;
        if (titled >= 0 && !item.source().language().equals(language.toLanguageTag())) {
            runs.addAll(words(item.text().substring(0, titled), style, paragraph));
            Tag foreign = paragraph.add(TagType.SPAN).language(item.source().language());
            runs.add(new Run(title, style, foreign.content()));
            done = titled + title.length();
        }
        Optional<String> url = item.source().url();
        int addressed = url.map(address -> item.text().lastIndexOf(address)).orElse(-1);
        if (addressed >= done) {
            String address = url.orElseThrow();
            runs.addAll(words(item.text().substring(done, addressed), style, paragraph));
            Tag link = paragraph.addLink(URI.create(address), title + " (" + address + ")");
            runs.add(new Run(address, context.styles().link(style), true, link.content()));
            done = addressed + address.length();
        }
        runs.addAll(words(item.text().substring(done), style, paragraph));
        return runs;
    }

    private List<Run> words(String words, TextStyle style, Tag paragraph) {
        return new Phrasing(context).words(words, style, paragraph);
    }

    private List<Fragment> paragraph(List<Run> runs) {
        List<Fragment> fragments = new ArrayList<>(
                Lines.paragraph(context.text().fill(runs, context.sheet().width()), 0));
        if (!fragments.isEmpty()) {
            Fragment last = fragments.remove(fragments.size() - 1);
            fragments.add(last.high(last.height() + 3.5));
        }
        return fragments;
    }
}
