package io.github.statbrief.internal.yaml;

import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says in an author's words where a file stops being YAML. */
final class SyntaxMessages {
    private static final String OPEN_QUOTE = "unexpected end of stream";

    private SyntaxMessages() {}

    /** Where the author has to look: an open quote begins far before the end of the file, where it is noticed. */
    static Optional<Mark> place(MarkedYamlEngineException failure) {
        Optional<Mark> noticed = failure.getProblemMark().or(failure::getContextMark);
        return String.valueOf(failure.getProblem()).contains(OPEN_QUOTE)
                ? failure.getContextMark().or(() -> noticed)
                : noticed;
    }

    static String of(MarkedYamlEngineException failure, List<String> lines) {
        String problem = String.valueOf(failure.getProblem());
        if (problem.contains("TAB")) {
            return "a tab stands where spaces belong; YAML is indented with spaces";
        }
        if (problem.contains("cannot start any token")) {
            String value = rest(failure, lines);
            return "'" + value + "' begins with a character that YAML keeps for itself" + QuotingHint.quote(value);
        }
        if (problem.contains(OPEN_QUOTE)) {
            return "the quoted text that begins here is not closed";
        }
        if (problem.contains("mapping values are not allowed")) {
            return "a key and its value cannot begin here; look at the indentation, and put texts that hold ': ' in quotes";
        }
        if (problem.contains("sequence entries are not allowed")) {
            return "a list cannot begin on the line of its key; begin it on the next line";
        }
        if (problem.startsWith("expected ',' or")) {
            return "a list or mapping in brackets" + opened(failure)
                    + " breaks off here; close it, part its entries by commas, and put texts that hold brackets in quotes";
        }
        if (problem.startsWith("expected <block end>")) {
            return "this line does not fit the lines above it; keys of one mapping and entries of one list begin in the same column";
        }
        return "this is no YAML: " + problem;
    }

    private static String opened(MarkedYamlEngineException failure) {
        return failure.getContextMark()
                .map(Mark::getLine)
                .map(line -> " that begins on line " + (line + 1))
                .orElse("");
    }

    /** What stands from the failure to the end of the value that it lies in. */
    private static String rest(MarkedYamlEngineException failure, List<String> lines) {
        Mark mark = failure.getProblemMark().orElseThrow();
        String line = lines.get(mark.getLine());
        String rest = line.substring(line.offsetByCodePoints(0, mark.getColumn()));
        return rest.split("[,}\\]]", 2)[0].strip();
    }
}
