package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.Figure;
import io.github.statbrief.Prose;
import io.github.statbrief.text.AttributeWording;
import io.github.statbrief.text.FigureText;
import io.github.statbrief.text.FigureWording;
import io.github.statbrief.text.Labels;
import io.github.statbrief.value.Direction;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The words that may be said of a figure, in all forms in which a text can say it. Safe to share between threads. */
final class Vocabulary {
    private static final Pattern UNSEEN = Pattern.compile("[\\u00AD\\u2060\\u200B]");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*");
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final Sense FALL = Sense.parse("change down");

    private final FigureText text;
    private final Labels labels;
    /** The words of texts: most are said of many figures. */
    private final Map<String, List<String>> known = new ConcurrentHashMap<>();

    Vocabulary(FigureText text, Labels labels) {
        this.text = text;
        this.labels = labels;
    }

    /**
     * The words of a text.
     *
     * @param said a text
     * @return each word in lower case, in their order
     */
    static List<String> wordsOf(String said) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(UNSEEN.matcher(said).replaceAll(""));
        while (matcher.find()) {
            words.add(matcher.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Every word that may be said of a figure with these names. */
    Set<String> words(Figure figure, FigureWording wording, List<String> names) {
        Set<String> words = new HashSet<>();
        Stream.of(names.stream(), besides(figure, wording), forms(figure, wording), currency(figure).stream())
                .flatMap(each -> each)
                .forEach(said -> words.addAll(known.computeIfAbsent(said, Vocabulary::wordsOf)));
        return words;
    }

    /** The code of a currency, which number formats have where it has no sign: "CNY". */
    private static Optional<String> currency(Figure figure) {
        return figure.unit()
                .filter(Unit.Money.class::isInstance)
                .map(unit -> ((Unit.Money) unit).currency().getCurrencyCode());
    }

    /** The words that say that a figure fell. */
    Set<String> falls(Figure figure, FigureWording words) {
        if (!figure.sense().isChange() || figure.value() instanceof StatedValue.Verbal) {
            return Set.of();
        }
        String verb = text.inProse(figure, Prose.Form.VERB).replaceFirst("\\p{Nd}.*", "");
        boolean bySign = figure.sense().direction() == Direction.UNSTATED;
        return (bySign
                        ? Stream.of(
                                labels.direction(FALL), text.towards(FALL), verb.equals(words.lead() + " ") ? "" : verb)
                        : Stream.of(words.lead(), words.direction(), verb, text.towards(figure.sense())))
                .map(each -> each.strip().toLowerCase(Locale.ROOT))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The ways in which the unit of a figure is said. */
    Set<String> units(Figure figure, FigureWording words) {
        return Stream.concat(
                        Stream.of(words.unit(), words.columnUnit(), words.unitName()),
                        figure.unit().stream().map(text::unit))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.toSet());
    }

    /** The texts that say no value, longest first. */
    List<String> besides(Figure figure, FigureWording words, List<String> names) {
        Stream<String> status =
                Stream.concat(words.flags().stream(), figure.flags().stream().map(text::flag));
        return Stream.of(
                        names.stream(),
                        besides(figure, words),
                        status,
                        units(figure, words).stream(),
                        Stream.of(words.scale()))
                .flatMap(each -> each)
                .map(Spaces::single)
                .filter(said -> !said.isEmpty())
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** The texts with digits or percent signs that are not its value, longest first. */
    List<String> further(Figure figure, FigureWording words, List<String> names) {
        return Stream.of(names.stream(), besides(figure, words), units(figure, words).stream())
                .flatMap(each -> each)
                .map(Spaces::single)
                .filter(said -> DIGIT.matcher(said).find() || (said.contains("%") && said.length() > 1))
                .distinct()
                .sorted((one, other) -> other.length() - one.length())
                .toList();
    }

    /** What is said of a figure besides its value. */
    private Stream<String> besides(Figure figure, FigureWording words) {
        AttributeWording attributes = words.attributes();
        return Stream.of(
                words.label(),
                figure.measure().label(),
                words.baseline(),
                words.compared(),
                words.comparison(),
                words.period(),
                text.briefPeriod(figure.period()),
                attributes.of(),
                attributes.whole(),
                attributes.against(),
                attributes.place(),
                attributes.limits(),
                attributes.level(),
                attributes.significance(),
                attributes.was(),
                attributes.condition());
    }

    private Stream<String> forms(Figure figure, FigureWording words) {
        Stream<String> inProse = Stream.of(Prose.Form.values())
                .filter(form -> hasForm(figure, form))
                .map(form -> text.inProse(figure, form));
        Stream<String> pieces = Stream.of(
                words.full(),
                words.lead(),
                words.number(),
                words.unit(),
                words.plainNumber(),
                words.columnUnit(),
                words.unitName(),
                words.sense(),
                words.direction(),
                words.absence(),
                String.join(" ", words.flags()),
                text.brief(figure.value(), figure.unit(), figure.sense(), figure.flags()));
        Stream<String> inTable = figure.value() instanceof StatedValue.Verbal
                ? Stream.empty()
                : Stream.of(text.inTable(figure).spoken());
        Stream<String> flags = figure.flags().stream().map(text::flag);
        Stream<String> change = figure.sense().isChange()
                ? Stream.of(labels.sense(figure.sense()), labels.direction(figure.sense()))
                : Stream.empty();
        return Stream.of(inProse, pieces, inTable, flags, change).flatMap(each -> each);
    }

    /** Whether a text may say a figure in a form: a level is no "decrease by", a change not "reduced to". */
    private static boolean hasForm(Figure figure, Prose.Form form) {
        boolean change = figure.sense().isChange();
        return switch (form) {
            case NOUN ->
                change
                        && (!(figure.value() instanceof StatedValue.Verbal verbal)
                                || verbal.statement().isChange());
            case BY -> change;
            case LEVEL -> !change;
            default -> true;
        };
    }
}
