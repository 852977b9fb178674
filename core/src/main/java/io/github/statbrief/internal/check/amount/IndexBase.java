package io.github.statbrief.internal.check.amount;

import io.github.statbrief.Measure;
import io.github.statbrief.Stat;
import io.github.statbrief.value.ReferencePeriod;
import java.util.Optional;

/** Compares the base periods of indices, each of which is 100 in another period than the other and so another scale. */
public final class IndexBase {
    private IndexBase() {}

    /** Explains why two measures share no axis; empty unless both are indices and their stated bases differ. */
    public static Optional<String> difference(Measure one, Measure other) {
        boolean differ = one.stat() == Stat.INDEX
                && other.stat() == Stat.INDEX
                && one.base().isPresent()
                && other.base().isPresent()
                && !one.base().equals(other.base());
        return differ
                ? Optional.of("one is an index with the base " + base(one) + ", the other with the base " + base(other))
                : Optional.empty();
    }

    private static String base(Measure measure) {
        return measure.base().map(ReferencePeriod::notation).orElse("");
    }
}
