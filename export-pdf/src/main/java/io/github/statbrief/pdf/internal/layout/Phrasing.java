package io.github.statbrief.pdf.internal.layout;

import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.outline.content.Reference;
import io.github.statbrief.outline.content.RichText;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import io.github.statbrief.pdf.internal.text.Run;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.text.Abbreviations;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.TextStyle;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns words with a meaning into runs and adds their tags to the structure. */
public final class Phrasing {
    private static final Pattern NUMBER = Pattern.compile("\\b\\p{L}+\\d+\\b");

    private final Styles styles;
    private final Labels labels;
    private final Abbreviations abbreviations;
    private final FigurePlaces places;

    /** Takes the styles, labels and abbreviations of a brief. */
    public Phrasing(LayoutContext context) {
        this.styles = context.styles();
        this.labels = context.labels();
        this.abbreviations = new Abbreviations(context.abbreviations());
        this.places = context.places();
    }

    /** The runs of a rich text; each figure in it can be found by its id. */
    public List<Run> richText(RichText richText, TextStyle style, Tag tag) {
        return richText(richText, style, style, tag, piece -> Optional.empty());
    }

    /**
     * The runs of a running text: each figure or cell in it leads to the row or table where it is listed.
     *
     * @param richText the text
     * @param style its style
     * @param figures the style of the values in it
     * @param tag the tag that owns it
     */
    public List<Run> runningText(RichText richText, TextStyle style, TextStyle figures, Tag tag) {
        return richText(
                richText,
                style,
                figures,
                tag,
                piece -> piece.markup().link().isPresent() ? Optional.empty() : places.of(piece));
    }

    private List<Run> richText(
            RichText richText,
            TextStyle style,
            TextStyle figures,
            Tag tag,
            Function<RichText.Piece, Optional<FigurePlaces.Place>> place) {
        List<Run> runs = new ArrayList<>();
        MarkupTags tags = new MarkupTags(tag, richText);
        for (int at = 0; at < richText.pieces().size(); at++) {
            RichText.Piece piece = richText.pieces().get(at);
            TextStyle marked = styles.marked(piece.value() ? figures : style, piece.markup());
            boolean linked = piece.markup().link().isPresent();
            Tag own = tags.of(at);
            Tag parent = place.apply(piece)
                    .map(found -> own.add(TagType.REFERENCE).addLink(found.anchor(), found.description()))
                    .orElse(own);
            Optional<Tag> span =
                    piece.figure().map(parent::addFigure).or(() -> piece.cell().map(parent::addCell));
            if (span.isPresent()) {
                runs.add(new Run(piece.text(), marked, linked, span.get().content()));
            } else {
                runs.addAll(words(piece.text(), marked, linked, parent));
            }
        }
        return runs;
    }

    /** The runs of a text; every abbreviation of the release carries its expansion. */
    public List<Run> words(String words, TextStyle style, Tag tag) {
        return words(words, style, false, tag);
    }

    private List<Run> words(String words, TextStyle style, boolean underlined, Tag tag) {
        List<Run> runs = new ArrayList<>();
        for (Abbreviations.Stretch stretch : abbreviations.stretches(words)) {
            Tag owner = stretch.expansion()
                    .map(expansion -> tag.add(TagType.SPAN).expansion(expansion))
                    .orElse(tag);
            runs.add(new Run(stretch.text(), style, underlined, owner.content()));
        }
        return runs;
    }

    /** The runs of references separated by commas, each a link. */
    public List<Run> references(List<Reference> references, TextStyle style, Tag tag) {
        List<Run> runs = new ArrayList<>();
        for (Reference reference : references) {
            if (!runs.isEmpty()) {
                runs.add(new Run(", ", style, tag.content()));
            }
            runs.add(reference(reference, reference.label(), style, tag));
        }
        return runs;
    }

    /** The runs of a value, its parts separated by commas; a part that leads somewhere is a link. */
    public List<Run> detail(Detail detail, TextStyle style, TextStyle link, Tag tag) {
        List<Run> runs = new ArrayList<>();
        for (LinkedText part : detail.parts()) {
            if (!runs.isEmpty()) {
                runs.add(new Run(", ", style, tag.content()));
            }
            if (part.url().isPresent()) {
                String url = part.url().get();
                Tag leading = tag.addLink(URI.create(url), part.text() + " (" + url + ")");
                runs.add(new Run(part.text(), link, true, leading.content()));
            } else {
                runs.addAll(words(part.text(), style, tag));
            }
        }
        return runs;
    }

    /** The runs of a text; every mention of a quote or note by its number becomes a link. */
    public List<Run> mentions(String words, List<Reference> references, TextStyle style, Tag tag) {
        List<Run> runs = new ArrayList<>();
        int from = 0;
        Matcher numbers = NUMBER.matcher(words);
        while (numbers.find()) {
            Optional<Reference> meant = references.stream()
                    .filter(each -> each.label().equals(numbers.group()))
                    .findFirst();
            if (meant.isPresent()) {
                runs.addAll(words(words.substring(from, numbers.start()), style, tag));
                runs.add(reference(meant.get(), numbers.group(), style, tag));
                from = numbers.end();
            }
        }
        runs.addAll(words(words.substring(from), style, tag));
        return runs;
    }

    /** A link to a quote or note. */
    public Run reference(Reference reference, String words, TextStyle style, Tag tag) {
        Tag link = tag.add(TagType.REFERENCE).addLink(Anchors.reference(reference), description(reference));
        return new Run(words, styles.link(style), true, link.content());
    }

    private String description(Reference reference) {
        Label kind = switch (reference.kind()) {
            case QUOTE -> Label.QUOTE;
            case NOTE -> Label.NOTE;
        };
        return labels.of(kind) + " " + reference.label();
    }
}
