package io.github.statbrief.verify.internal.column;

import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.outline.Block;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.table.Code;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The texts of a release that its author was free to choose: names, titles, notes, words; not its values, codes and quotes. */
public final class FreeTexts {
    /** The parts of each type of record, which Java looks up anew each time. */
    private static final ClassValue<List<RecordComponent>> COMPONENTS = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            return List.of(type.getRecordComponents());
        }
    };

    private final Set<String> texts = new HashSet<>();

    private FreeTexts() {}

    /** The texts of an outline. */
    public static Set<String> of(Outline outline) {
        FreeTexts all = new FreeTexts();
        all.walk(outline.release());
        for (Block block : outline.blocks()) {
            if (block instanceof Block.Notes notes) {
                notes.items().forEach(item -> all.texts.add(item.note().text()));
            }
        }
        return Set.copyOf(all.texts);
    }

    /** The names of a release and of its sections, which stand alone. */
    public static Set<String> names(Release release) {
        Set<String> names = new HashSet<>(release.publishers());
        names.add(release.title());
        release.allSections().forEach(section -> names.add(section.title()));
        return names;
    }

    private void walk(Object value) {
        if (value instanceof String text) {
            texts.add(text);
        } else if (value instanceof Optional<?> optional) {
            optional.ifPresent(this::walk);
        } else if (value instanceof Collection<?> values) {
            values.forEach(this::walk);
        } else if (value instanceof Map<?, ?> values) {
            values.forEach((key, each) -> {
                walk(key);
                walk(each);
            });
        } else if (value instanceof Source source) {
            texts.add(source.title());
            source.publisher().ifPresent(texts::add);
        } else if (value instanceof Record all && !(all instanceof Quote) && !(all instanceof Code)) {
            for (RecordComponent component : components(all)) {
                walk(component(all, component));
            }
        }
    }

    /** The parts of a record, in their order. */
    public static List<RecordComponent> components(Record all) {
        return COMPONENTS.get(all.getClass());
    }

    /** A part of a record. */
    public static Object component(Record all, RecordComponent component) {
        try {
            return component.getAccessor().invoke(all);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }
}
