package io.github.statbrief.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import org.apache.spark.api.java.function.FlatMapFunction;
import org.apache.spark.broadcast.Broadcast;

/** Renders the releases of a partition, one after the other. */
final class RenderTask implements FlatMapFunction<Iterator<ReleaseSource>, TaskResult> {
    private static final long serialVersionUID = 1L;

    private final Broadcast<Rendering> rendering;

    /** Takes what the virtual machine has. */
    RenderTask(Broadcast<Rendering> rendering) {
        this.rendering = rendering;
    }

    @Override
    public Iterator<TaskResult> call(Iterator<ReleaseSource> releases) {
        Rendering with = rendering.value();
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return releases.hasNext();
            }

            @Override
            public TaskResult next() {
                ReleaseSource source = releases.next();
                try {
                    return new TaskResult(with.render(source));
                } catch (IOException e) {
                    throw new UncheckedIOException(source + ": its outputs cannot be written: " + e, e);
                }
            }
        };
    }
}
