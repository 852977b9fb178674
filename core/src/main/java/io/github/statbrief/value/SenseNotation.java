package io.github.statbrief.value;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.SenseRewriting;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The notation of a {@link Sense}. */
final class SenseNotation {
    private static final Pattern SENSE =
            Pattern.compile("(level|change)(?: (up|down|steady))?(?: against (.+?))?(?: from (.+))?");
    private static final Pattern FIGURE = Pattern.compile("\\{([^{}]+)}");

    private SenseNotation() {}

    static Sense parse(String text) {
        Matcher matcher = SENSE.matcher(text.strip());
        boolean known = matcher.matches();
        if (!known || (matcher.group(1).equals("level") && matcher.group(4) != null)) {
            throw new RefusedTextException(
                    "'" + text + "' is no sense",
                    "write 'level' or 'change', then 'up', 'down' or 'steady' where it is stated,"
                            + " then 'against' and the period or group it is compared with, then for a change 'from' and the value it is measured from",
                    () -> SenseRewriting.of(text, SENSE.asMatchPredicate()));
        }
        Direction direction = Direction.UNSTATED;
        for (Direction each : Direction.values()) {
            if (each.word().equals(matcher.group(2))) {
                direction = each;
            }
        }
        Optional<Comparison> compared = Optional.ofNullable(matcher.group(3)).map(Comparison::parse);
        return matcher.group(1).equals("level")
                ? new Sense.Level(direction, compared)
                : new Sense.Change(
                        direction,
                        compared,
                        Optional.ofNullable(matcher.group(4)).map(SenseNotation::baseline));
    }

    /** What a sense is measured against, which is said once. */
    static Optional<Comparison> once(Optional<Comparison> said, Comparison comparison) {
        said.ifPresent(already -> {
            throw new IllegalArgumentException("the sense says 'against " + already.notation()
                    + "' already; write either 'against' in 'sense' or 'compared'");
        });
        return Optional.of(comparison);
    }

    private static Sense.Baseline baseline(String text) {
        Matcher figure = FIGURE.matcher(text.strip());
        return figure.matches() ? new Sense.OfFigure(figure.group(1)) : new Sense.InWords(text.strip());
    }

    static String write(Sense sense) {
        String direction = sense.direction() == Direction.UNSTATED
                ? ""
                : " " + sense.direction().word();
        String against = sense.compared()
                .map(comparison -> " against " + comparison.notation())
                .orElse("");
        if (!(sense instanceof Sense.Change change)) {
            return "level" + direction + against;
        }
        return "change" + direction + against
                + change.baseline().map(baseline -> " from " + write(baseline)).orElse("");
    }

    private static String write(Sense.Baseline baseline) {
        return baseline instanceof Sense.OfFigure of ? "{" + of.figure() + "}" : ((Sense.InWords) baseline).words();
    }
}
