package io.github.statbrief.internal.yaml;

import java.util.ArrayDeque;
import java.util.Deque;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.parser.Parser;

/** The events of a text that has been parsed, so that it is not parsed again. Each is given away once. */
final class KeptEvents implements Parser {
    private final Deque<Event> events = new ArrayDeque<>();

    /** Keeps the next event of the text. */
    void add(Event event) {
        events.add(event);
    }

    @Override
    public boolean checkEvent(Event.ID kind) {
        return hasNext() && peekEvent().getEventId() == kind;
    }

    @Override
    public Event peekEvent() {
        return events.getFirst();
    }

    @Override
    public boolean hasNext() {
        return !events.isEmpty();
    }

    @Override
    public Event next() {
        return events.removeFirst();
    }
}
