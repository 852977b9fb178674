package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.verify.result.Discrepancy;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What one output was found to have.
 *
 * @param ids the figures and cells whose value stands in it
 * @param problems what is wrong with it
 */
public record Check(Set<String> ids, List<Discrepancy> problems) {
    /** The figures and cells that stand in it otherwise than stated. */
    public Set<String> differing() {
        return problems.stream()
                .filter(each -> each.kind() == Discrepancy.Kind.DIFFERS)
                .map(Discrepancy::id)
                .collect(Collectors.toSet());
    }
}
