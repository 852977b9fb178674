package io.github.statbrief.internal.yaml.write;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Writes YAML 1.2 as people write it: no quotes where none are needed, long texts as blocks. */
public final class YamlOutput implements Output {
    private static final int WIDTH = 120;
    private static final int INDENT = 2;
    private static final int LONGEST_KEY = 1024;
    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private final Emitter emitter;
    private final ScalarResolver resolver = new CoreSchema().getScalarResolver();

    /**
     * Starts a file.
     *
     * @param out receives the text
     */
    public YamlOutput(Writer out) throws IOException {
        DumpSettings settings = DumpSettings.builder()
                .setWidth(WIDTH)
                .setIndent(INDENT)
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setMaxSimpleKeyLength(LONGEST_KEY)
                .build();
        emitter = new Emitter(settings, new Characters(out));
        emit(new StreamStartEvent());
        emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
    }

    /** Passes characters on; the emitter knows no checked exceptions. */
    private record Characters(Writer out) implements StreamDataWriter {
        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int from, int length) {
            try {
                out.write(text, from, length);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void flush() {
            try {
                out.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void emit(Event event) throws IOException {
        try {
            emitter.emit(event);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void startMapping(boolean inLine) throws IOException {
        emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(inLine)));
    }

    @Override
    public void endMapping() throws IOException {
        emit(new MappingEndEvent());
    }

    @Override
    public void startList(boolean inLine) throws IOException {
        emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(inLine)));
    }

    @Override
    public void endList() throws IOException {
        emit(new SequenceEndEvent());
    }

    private static FlowStyle style(boolean inLine) {
        return inLine ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    @Override
    public void key(String name) throws IOException {
        text(name);
    }

    @Override
    public void text(String words) throws IOException {
        boolean blocks = words.indexOf('\n') >= 0;
        boolean quoted = !resolver.resolve(words, true).equals(Tag.STR);
        scalar(words, blocks ? ScalarStyle.LITERAL : quoted ? ScalarStyle.SINGLE_QUOTED : ScalarStyle.PLAIN);
    }

    @Override
    public void number(int whole) throws IOException {
        scalar(Integer.toString(whole), ScalarStyle.PLAIN);
    }

    @Override
    public void nothing() throws IOException {
        scalar("null", ScalarStyle.PLAIN);
    }

    private void scalar(String text, ScalarStyle style) throws IOException {
        emit(new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, text, style));
    }

    @Override
    public void end() throws IOException {
        emit(new DocumentEndEvent(false));
        emit(new StreamEndEvent());
    }
}
