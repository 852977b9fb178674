package io.github.statbrief.internal.yaml;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlVersionException;
import org.snakeyaml.engine.v2.parser.Parser;

/**
 * Checks a file's parsing events before composing nodes, which is recursive and would overflow the stack on deep
 * nesting. Reports a line that YAML misreads, quotes it in memory and reads on, so that one run finds all problems.
 */
final class SyntaxCheck {
    private static final int DEEPEST = 100;
    private static final int MOST_REFUSED = 100;
    private static final int MOST_REPAIRS = 100;
    /** The most characters parsed: every repair parses the file again, so a large file gets only a few. */
    private static final int MOST_CHARACTERS_PARSED = 2_000_000;

    private final List<String> lines;
    private final String name;
    private final int mostValues;
    private final Problems problems;
    private boolean usable = true;
    /** The open lists and mappings, innermost first: whether each is in brackets. */
    private final Deque<Boolean> open = new ArrayDeque<>();

    private final Set<Integer> repairedLines = new HashSet<>();

    private int documents;
    private int count;
    private int refused;
    /** The end of the last event. */
    private Optional<Mark> reached = Optional.empty();

    /** The events of the text as parsed last, from which its nodes are composed. */
    private KeptEvents events = new KeptEvents();

    /** Starts with the lines of a file, and its name as marks have it. */
    SyntaxCheck(List<String> lines, String name, int mostValues, Problems problems) {
        this.lines = new ArrayList<>(lines);
        this.name = name;
        this.mostValues = mostValues;
        this.problems = problems;
    }

    /** The events of the text with misread lines quoted; empty if it cannot be parsed. */
    Optional<Parser> soundEvents() {
        long parsed = 0;
        for (int repairs = 0; repairs <= MOST_REPAIRS; repairs++) {
            String text = String.join("\n", lines) + "\n";
            parsed += text.length();
            Optional<MarkedYamlEngineException> failure = failure(text);
            if (failure.isEmpty()) {
                return usable ? Optional.of(events) : Optional.empty();
            }
            if (!usable || !repaired(failure.get()) || parsed > MOST_CHARACTERS_PARSED) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Optional<MarkedYamlEngineException> failure(String text) {
        open.clear();
        documents = 0;
        count = 0;
        events = new KeptEvents();
        try {
            Parser parser = YamlDocument.parser(text, name);
            while (parser.hasNext()) {
                Event event = parser.next();
                look(event);
                events.add(event);
                if (open.size() > DEEPEST || count > mostValues || refused > MOST_REFUSED) {
                    return Optional.empty();
                }
            }
            return Optional.empty();
        } catch (MarkedYamlEngineException e) {
            return Optional.of(e);
        } catch (YamlVersionException e) {
            int line = lines.indexOf(lines.stream()
                    .filter(each -> each.startsWith("%"))
                    .findFirst()
                    .orElse(""));
            problems.error(line + 1, 1, "'%' begins a YAML directive, which is not read here; take the line out");
            usable = false;
            return Optional.empty();
        } catch (YamlEngineException e) {
            // the parser gives some of these no place; they follow the text read last
            problems.error(reached, "this is no YAML from here on; look at the indentation and the quotation marks");
            usable = false;
            return Optional.empty();
        }
    }

    private void look(Event event) {
        reached = event.getEndMark();
        if (event instanceof DocumentStartEvent && ++documents > 1) {
            refuse(event, "a second document begins here; a file holds one");
        } else if (event instanceof AliasEvent) {
            refuse(event, "'*' begins a YAML alias, which is not read here; put the text in quotes");
        } else if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
            refuse(event, "'&' begins a YAML anchor, which is not read here; put the text in quotes");
        } else if (tag(event).isPresent()) {
            refuse(event, "'!' begins a YAML tag, which is not read here; put the text in quotes");
        }
        if (event instanceof NodeEvent && ++count > mostValues) {
            refuse(
                    event,
                    "the file holds more than " + mostValues
                            + " keys and values up to here; put large tables into data files");
        }
        if (event instanceof CollectionStartEvent collection) {
            open.push(collection.isFlow());
            if (open.size() > DEEPEST) {
                refuse(event, "the file is nested more than " + DEEPEST + " levels deep here");
            }
        } else if (event instanceof CollectionEndEvent) {
            open.pop();
        }
    }

    private static Optional<?> tag(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar.getTag();
        }
        return event instanceof CollectionStartEvent collection ? collection.getTag() : Optional.empty();
    }

    private void refuse(Event event, String message) {
        problems.error(event.getStartMark(), message);
        refused++;
        usable = false;
    }

    private boolean repaired(MarkedYamlEngineException failure) {
        Optional<Mark> mark = failure.getProblemMark().or(failure::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0);
        Optional<OpenQuote> quote = OpenQuote.above(lines, line);
        if (quote.isPresent()) {
            return closed(quote.get());
        }
        Optional<MissingSpace> space = MissingSpace.near(lines, line);
        if (space.isPresent()) {
            problems.error(
                    space.get().line() + 1, space.get().column(), space.get().message());
            repair(space.get().line(), space.get().repaired());
            return true;
        }
        Optional<MisreadLine> misread = line < lines.size()
                ? MisreadLine.of(lines.get(line), mark.map(Mark::getColumn).orElse(0))
                : Optional.empty();
        if (misread.isEmpty()) {
            SyntaxMessages messages = new SyntaxMessages(failure, lines);
            Optional<Mark> place = messages.place();
            if (place.isEmpty() || !repairedLines.contains(place.get().getLine())) {
                problems.error(place, messages.message(Boolean.TRUE.equals(open.peek())));
            }
            return false;
        }
        problems.error(line + 1, misread.get().column(), misread.get().message());
        repair(line, misread.get().repaired());
        return !continues(line, misread.get().column());
    }

    /** Reads on with another line in the place of one; its columns are no longer those of the file. */
    private void repair(int line, String text) {
        lines.set(line, text);
        repairedLines.add(line);
    }

    private boolean closed(OpenQuote quote) {
        problems.error(quote.line() + 1, quote.column(), quote.message());
        repair(quote.line(), quote.repaired());
        return quote.isWholeValue();
    }

    /** Whether the value continues on the next line; then quoting its first line would only move the failure there. */
    private boolean continues(int line, int column) {
        for (int below = line + 1; below < lines.size(); below++) {
            String text = lines.get(below);
            if (!text.isBlank()) {
                int indent = text.length() - text.stripLeading().length();
                return indent >= column - 1 || (indent > 0 && indent > keyIndent(lines.get(line)));
            }
        }
        return false;
    }

    private static int keyIndent(String line) {
        int at = 0;
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '-')) {
            at++;
        }
        return at;
    }
}
