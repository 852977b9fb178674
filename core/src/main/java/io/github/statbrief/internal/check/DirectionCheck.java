package io.github.statbrief.internal.check;

import io.github.statbrief.CellReference;
import io.github.statbrief.Figure;
import io.github.statbrief.Prose;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.TableMeasure;
import io.github.statbrief.internal.check.amount.RoundingInterval;
import io.github.statbrief.internal.check.words.DirectionWords;
import io.github.statbrief.internal.check.words.Wording;
import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Checks that words around a figure do not contradict its direction: "rose by" before a fall, a quote that says "fell"
 * of a rise, ":noun" of a level. Reads English only.
 */
final class DirectionCheck {
    private final Release release;
    private final Findings findings;
    private final Map<String, Figure> figures;

    DirectionCheck(Release release, Findings findings) {
        this.release = release;
        this.findings = findings;
        figures = release.figuresById();
    }

    /** What a placeholder says. */
    private record Said(String placeholder, StatedValue value, Sense sense, Direction direction, Prose.Form form) {}

    /** The direction of a figure as stated; a number without a sign alone is no rise. */
    private static Direction ofFigure(Figure figure) {
        Direction bySign = direction(figure.value(), figure.sense());
        return bySign == Direction.DOWN ? bySign : figure.sense().direction();
    }

    /** The direction of a cell as stated, otherwise that of its sign if its measure is a change. */
    private static Direction direction(StatedValue value, Sense sense) {
        boolean exact = RoundingInterval.of(value).isPresent();
        if (!exact || !sense.isChange() || sense.direction() != Direction.UNSTATED) {
            return sense.direction();
        }
        int sign = value.number().orElseThrow().signum();
        return sign < 0 ? Direction.DOWN : sign > 0 ? Direction.UP : Direction.UNSTATED;
    }

    void run() {
        for (WithPath<Prose> prose : WithPath.prose(release)) {
            prose.value().texts().forEach(text -> paragraph(prose.path(), Wording.of(text)));
        }
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            for (WithPath<Quote> quote :
                    WithPath.list(figure.path() + ".quotes", figure.value().quotes())) {
                quote(quote, figure.value());
            }
        }
    }

    private void quote(WithPath<Quote> quote, Figure figure) {
        if (!SourceLanguage.isEnglish(release, quote.value().source())) {
            return;
        }
        DirectionWords.in(quote.value().text())
                .filter(found -> contradicts(found, figure.sense().direction()))
                .ifPresent(found -> findings.error(
                        quote.path() + ".text",
                        found.word(),
                        "the quote says '" + found.word() + "' and the figure '" + figure.id() + "' is '"
                                + figure.sense().notation() + "'; write 'sense: "
                                + (figure.sense().isChange() ? "change " : "level ")
                                + found.direction().word() + "', or quote the words that state it"));
    }

    private void paragraph(String path, List<Prose.Piece> paragraph) {
        for (int at = 0; at < paragraph.size(); at++) {
            Optional<Said> said = said(paragraph.get(at));
            if (said.isPresent()) {
                form(path, said.get());
                if (isEnglish()) {
                    beside(path, said.get(), words(paragraph, at - 1), words(paragraph, at + 1));
                }
            }
        }
    }

    private boolean isEnglish() {
        return release.language().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }

    private void beside(String path, Said said, String before, String after) {
        DirectionWords.before(before)
                .or(() -> DirectionWords.after(after))
                .filter(found -> contradicts(found, said.direction()))
                .ifPresent(found -> findings.error(
                        path,
                        said.placeholder(),
                        "the text says '" + found.word() + "' of {" + said.placeholder() + "}, which is "
                                + (said.sense().isChange() ? "a change " : "a level that went ")
                                + said.direction().word() + "; write {" + bare(said.placeholder())
                                + ":verb}, which says the verb, or mend the figure"));
    }

    private static boolean contradicts(DirectionWords.Found found, Direction direction) {
        return (direction == Direction.UP || direction == Direction.DOWN) && found.direction() != direction;
    }

    private static String bare(String placeholder) {
        return placeholder.replaceFirst(":[a-z]+$", "");
    }

    /** The words of a piece; none if it is not there or a figure. */
    private static String words(List<Prose.Piece> paragraph, int at) {
        return at >= 0 && at < paragraph.size() && paragraph.get(at) instanceof Prose.Words words ? words.text() : "";
    }

    private Optional<Said> said(Prose.Piece piece) {
        return piece.accept(new Prose.Visitor<>() {
            @Override
            public Optional<Said> words(Prose.Words words) {
                return Optional.empty();
            }

            @Override
            public Optional<Said> figure(Prose.Mention mention) {
                return Optional.ofNullable(figures.get(mention.figure()))
                        .map(figure -> new Said(
                                placeholder(mention.figure(), mention.form()),
                                figure.value(),
                                figure.sense(),
                                ofFigure(figure),
                                mention.form()));
            }

            @Override
            public Optional<Said> cell(Prose.CellMention mention) {
                CellReference cell = mention.cell();
                return release.tables()
                        .filter(table -> table.id().equals(cell.table()))
                        .findFirst()
                        .filter(table -> cell.unknownIn(table).isEmpty())
                        .flatMap(table -> DirectionCheck.this.cell(table, mention));
            }
        });
    }

    private Optional<Said> cell(Table table, Prose.CellMention mention) {
        int row;
        try {
            row = mention.cell().row(table);
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // reported by ReferenceCheck
        }
        TableMeasure measure = table.measures().get(table.cells().measure(row));
        StatedValue value = table.cells().cell(row).value();
        return Optional.of(new Said(
                placeholder(mention.cell().notation(), mention.form()),
                value,
                measure.sense(),
                direction(value, measure.sense()),
                mention.form()));
    }

    private static String placeholder(String name, Prose.Form form) {
        return form == Prose.Form.FULL ? name : name + ":" + EnumWords.of(form);
    }

    /** Refuses a form that a figure cannot take. */
    private void form(String path, Said said) {
        String name = bare(said.placeholder());
        boolean worded = said.value() instanceof StatedValue.Verbal verbal
                && verbal.statement().isChange();
        boolean number = said.value().isDrawable();
        Optional<String> refusal = switch (said.form()) {
            case FULL, UNIT, NUMBER, VERB -> Optional.empty();
            case COMPARED ->
                said.sense().compared().isPresent()
                        ? Optional.empty()
                        : Optional.of("says what a figure is measured against, and '" + name
                                + "' does not state it; write 'compared' at the figure");
            case LEVEL ->
                said.sense().isChange()
                        ? Optional.of("says a level, and '" + name + "' is a change; write {" + name + ":verb}")
                        : Optional.empty();
            case NOUN ->
                said.sense().isChange() && (number || worded)
                        ? Optional.empty()
                        : Optional.of("names a change, and '" + name + "' is none; write {" + name + "}");
            case BY ->
                said.sense().isChange() && number
                        ? Optional.empty()
                        : Optional.of(
                                "says the number of a change, and '" + name + "' has none; write {" + name + ":verb}");
        };
        refusal.ifPresent(
                message -> findings.error(path, said.placeholder(), "{" + said.placeholder() + "} " + message));
    }
}
