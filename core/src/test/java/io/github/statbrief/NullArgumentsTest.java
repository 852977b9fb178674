package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.statbrief.yaml.ReleaseReader;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every record of the model that the examples hold refuses null by the name of the component. */
class NullArgumentsTest {
    private static final List<String> EXAMPLES =
            List.of("public-security", "alcohol-duty", "every-chart", "retail-sales");

    static Collection<Record> records() {
        Map<Class<?>, Record> found = new LinkedHashMap<>();
        for (String name : EXAMPLES) {
            Path file = Path.of("../examples", name, "src/main/statbrief", name + ".yaml");
            gather(ReleaseReader.read(file), found);
        }
        return found.values();
    }

    private static void gather(Object value, Map<Class<?>, Record> found) {
        if (value instanceof Collection<?> many) {
            many.forEach(each -> gather(each, found));
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(each -> gather(each, found));
        } else if (value instanceof Record holder) {
            found.putIfAbsent(holder.getClass(), holder);
            components(holder).forEach(each -> gather(each, found));
        }
    }

    private static List<Object> components(Record holder) {
        List<Object> values = new ArrayList<>();
        for (RecordComponent component : holder.getClass().getRecordComponents()) {
            try {
                values.add(component.getAccessor().invoke(holder));
            } catch (ReflectiveOperationException e) {
                throw new LinkageError(e.getMessage(), e);
            }
        }
        return values;
    }

    @Test
    void theExamplesHoldMostRecordsOfTheModel() {
        assertThat(records()).hasSizeGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("records")
    void nullIsRefusedByName(Record holder) {
        RecordComponent[] components = holder.getClass().getRecordComponents();
        for (int at = 0; at < components.length; at++) {
            if (!components[at].getType().isPrimitive()) {
                Object[] values = components(holder).toArray();
                Array.set(values, at, null);
                assertThatNullPointerException()
                        .as(holder.getClass().getSimpleName())
                        .isThrownBy(() -> make(holder.getClass(), components, values))
                        .withMessage("'" + components[at].getName() + "' is null");
            }
        }
    }

    private static void make(Class<?> type, RecordComponent[] components, Object[] values) throws Throwable {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<?> constructor = type.getDeclaredConstructor(types);
        try {
            constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
