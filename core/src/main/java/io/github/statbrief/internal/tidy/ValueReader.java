package io.github.statbrief.internal.tidy;

import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.internal.rows.SourceWords;
import io.github.statbrief.internal.spelling.ValueSpelling;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.StatedValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads the text of one value, with the flags and limits inside it that the layout declares. */
final class ValueReader {
    private static final Pattern BRACKETED = Pattern.compile("(.*?)[\\s\\p{Zs}]*\\[([^\\]]*)]");
    private static final Pattern BETWEEN = Pattern.compile("[\\s\\p{Zs},;]+");

    private final TidyLayout layout;
    private final SourceWords words;
    private final Map<String, Flag> flags;
    private final List<String> longestFirst;

    ValueReader(TidyLayout layout, SourceWords words) {
        this.words = words;
        this.layout = layout;
        flags = layout.format().flags();
        longestFirst = new ArrayList<>(flags.keySet());
        longestFirst.sort(
                (one, two) -> two.length() == one.length() ? one.compareTo(two) : two.length() - one.length());
    }

    /**
     * A value with what stands inside its field.
     *
     * @param value the value
     * @param flags its flags
     * @param limits its confidence limits
     */
    record Read(StatedValue value, Set<Flag> flags, Optional<StatedValue.Range> limits) {}

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException with the text as it stands in the file and what to write or declare
     */
    Read read(String text) {
        Optional<Read> plain = unflagged(text, Set.of());
        Optional<Read> read = plain.isPresent() || flags.isEmpty() ? plain : flagged(text);
        return read.orElseThrow(() -> new IllegalArgumentException(message(text)));
    }

    private Optional<Read> flagged(String text) {
        Set<Flag> found = EnumSet.noneOf(Flag.class);
        Matcher bracketed = BRACKETED.matcher(text);
        if (bracketed.matches()) {
            boolean known = BETWEEN.splitAsStream(bracketed.group(2))
                    .allMatch(each -> take(each, found).isEmpty());
            return known ? unflagged(bracketed.group(1).strip(), found) : Optional.empty();
        }
        return unflagged(take(text, found), found);
    }

    /** Takes the declared letters off the end of a text and returns the rest. */
    private String take(String text, Set<Flag> found) {
        String rest = text.strip();
        boolean more = true;
        while (more) {
            String end = rest;
            Optional<String> mark = longestFirst.stream().filter(end::endsWith).findFirst();
            mark.map(flags::get).ifPresent(found::add);
            rest = mark.map(each ->
                            end.substring(0, end.length() - each.length()).strip())
                    .orElse(end);
            more = mark.isPresent();
        }
        return rest;
    }

    private Optional<Read> unflagged(String text, Set<Flag> found) {
        if (!found.isEmpty() && layout.missing().containsKey(text)) {
            return Optional.of(new Read(new StatedValue.Absent(layout.missing().get(text)), found, Optional.empty()));
        }
        for (ValueSpelling spelling : layout.format().values()) {
            Optional<ValueSpelling.Read> read = spelling.read(text);
            if (read.isPresent()) {
                return read.map(each -> new Read(each.value(), found, each.limits()));
            }
        }
        try {
            return Optional.of(new Read(StatedValue.parse(layout.numbers().normalised(text)), found, Optional.empty()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Why a text is no value, quoting it as it stands in the file. */
    private String message(String text) {
        Optional<String> thousands = layout.numbers().undeclared(text);
        if (thousands.isPresent()) {
            return "write " + thousands.get() + " under 'data', if its thousands are parted; '" + text
                    + "' is no value";
        }
        Optional<String> spelled =
                ValueSpelling.suggested(text, layout.numbers().digits());
        if (spelled.isPresent()) {
            return "write 'written: {" + spelled.get() + "}' under 'value', with what it means; '" + text
                    + "' is no value";
        }
        return marks(text).orElseGet(() -> notation(text));
    }

    /** The message about letters behind a number that are not declared. */
    private Optional<String> marks(String text) {
        Matcher lettered = Pattern.compile("(.*\\d)[\\s\\p{Zs}]*\\[?([\\p{L}, *\u2020\u2021#]{1,4})]?")
                .matcher(text);
        if (!lettered.matches()) {
            return Optional.empty();
        }
        String mark = lettered.group(2).strip();
        String key = mark.matches("[\\p{L}]+") ? mark : "\"" + mark + "\"";
        return unflagged(lettered.group(1), Set.of())
                .map(number -> "write 'flags: {" + key + ": provisional}' under 'value', if '" + mark
                        + "' is a flag, with what it means; '" + text + "' is no value");
    }

    private String refusal(String text, RefusedTextException e) {
        String no = "'" + text + "' is no value";
        Optional<String> meant =
                e.rewriting().filter(instead -> !instead.isSpread()).map(Rewriting::text);
        if (meant.filter(ValueReader::isReason).isPresent()) {
            return "write 'missing: {\"" + text + "\": " + meant.get() + "}' under 'data'; " + no;
        }
        return meant.map(value -> "write '" + value + "' in the " + words.origin() + "; " + no)
                .orElseGet(() -> no + e.withoutRewriting().substring(e.refusal().length()));
    }

    private static boolean isReason(String text) {
        return Stream.of(Reason.values()).anyMatch(reason -> reason.words().equals(text));
    }

    private String notation(String text) {
        String normalised = text;
        try {
            normalised = layout.numbers().normalised(text);
            StatedValue.parse(normalised);
        } catch (RefusedTextException e) {
            return refusal(text, e);
        } catch (IllegalArgumentException e) {
            String message = String.valueOf(e.getMessage());
            String converted = "'" + normalised + "'";
            return message.startsWith(converted) ? "'" + text + "'" + message.substring(converted.length()) : message;
        }
        return "'" + text + "' is no value";
    }
}
