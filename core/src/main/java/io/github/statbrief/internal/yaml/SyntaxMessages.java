package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.ScannerException;

/**
 * Explains to authors where a file stops being YAML. Derives the message from the parser's position and state, never
 * from its wording.
 */
final class SyntaxMessages {
    private static final int END = -1;
    private static final String TAB = "write two spaces in the place of each tab; YAML is indented with spaces";

    private final MarkedYamlEngineException failure;
    private final List<String> lines;

    SyntaxMessages(MarkedYamlEngineException failure, List<String> lines) {
        this.failure = failure;
        this.lines = lines;
    }

    /** Where the author must look: an unclosed quote is noticed at the end of the file but begins far before. */
    Optional<Mark> place() {
        Optional<Mark> noticed = failure.getProblemMark().or(failure::getContextMark);
        return isOpenQuote() ? failure.getContextMark() : noticed;
    }

    /**
     * Explains the problem.
     *
     * @param inBrackets whether the innermost open list or mapping is in brackets
     */
    String message(boolean inBrackets) {
        return failure instanceof ScannerException ? unreadable() : misplaced(inBrackets);
    }

    /**
     * Explains unreadable characters and indicators in the wrong place; for the latter the scanner gives no context.
     */
    private String unreadable() {
        int found = failure.getProblemMark().map(this::at).orElse(END);
        if (isOpenQuote()) {
            return "the quoted text that begins here is not closed";
        }
        Optional<Mark> begun = failure.getContextMark();
        if (begun.isPresent()) {
            return found == ':' && before(begun.get()).indexOf('\t') >= 0 ? TAB : other();
        }
        if (failure.getContext() == null || failure.getContext().isEmpty()) {
            return misplacedSign(found);
        }
        if (found == '\t'
                || (found == '-'
                        && before(failure.getProblemMark().orElseThrow()).indexOf('\t') >= 0)) {
            return TAB;
        }
        String value = rest();
        return QuotingHint.advice(value) + "; '" + value + "' begins with a character that YAML keeps for itself";
    }

    private String misplacedSign(int found) {
        return switch (found) {
            case ':' ->
                "a key and its value cannot begin here; look at the indentation, and put texts that hold ': ' in quotes";
            case '-' -> "a list cannot begin on the line of its key; begin it on the next line";
            default -> other();
        };
    }

    /** Explains readable text in the wrong place. */
    private String misplaced(boolean inBrackets) {
        Optional<Mark> noticed = failure.getProblemMark();
        Optional<Mark> begun = failure.getContextMark();
        boolean atOnce = index(begun).equals(index(noticed));
        boolean colon = !inBrackets && noticed.map(this::at).equals(Optional.of((int) ':'));
        boolean opened = failure instanceof ParserException && begun.isPresent() && (!atOnce || colon);
        if (!opened) {
            return other();
        }
        return inBrackets
                ? "a list or mapping in brackets that begins on line "
                        + (begun.orElseThrow().getLine() + 1)
                        + " breaks off here; close it, part its entries by commas, and put texts that hold brackets in quotes"
                : "this line does not fit the lines above it; keys of one mapping and entries of one list begin in the same column";
    }

    private static Optional<Integer> index(Optional<Mark> mark) {
        return mark.map(Mark::getIndex);
    }

    private String other() {
        return "this is no YAML: " + failure.getProblem();
    }

    /** The text before a place on its line. */
    private String before(Mark mark) {
        String line = lines.get(mark.getLine());
        return line.substring(0, YamlDocument.index(line, mark.getColumn()));
    }

    /** Whether the file ended within a quoted text. */
    private boolean isOpenQuote() {
        return failure instanceof ScannerException
                && failure.getProblemMark().map(this::at).orElse(END) == END
                && failure.getContextMark().filter(this::isNeverClosed).isPresent();
    }

    private boolean isNeverClosed(Mark mark) {
        int quote = at(mark);
        if (quote != '"' && quote != '\'') {
            return false;
        }
        String rest = String.join("\n", lines.subList(mark.getLine(), lines.size()))
                .substring(before(mark).length() + 1);
        String plain = quote == '"' ? rest.replaceAll("(?s)\\\\.", "") : rest.replace("''", "");
        return plain.indexOf(quote) < 0;
    }

    /** The code point at a place; {@link #END} at the end of the file. */
    private int at(Mark mark) {
        if (mark.getLine() >= lines.size()) {
            return END;
        }
        String line = lines.get(mark.getLine());
        return mark.getColumn() >= line.codePointCount(0, line.length())
                ? '\n'
                : line.codePointAt(YamlDocument.index(line, mark.getColumn()));
    }

    /** The text from the failure to the end of its value. */
    private String rest() {
        Mark mark = failure.getProblemMark().orElseThrow();
        String line = lines.get(mark.getLine());
        String rest = line.substring(YamlDocument.index(line, mark.getColumn()));
        return rest.split("[,}\\]]", 2)[0].strip();
    }
}
