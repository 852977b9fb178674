package io.github.statbrief.verify.internal.folder;

import io.github.statbrief.verify.internal.proof.Check;
import io.github.statbrief.verify.result.Standing;
import io.github.statbrief.verify.result.Verification;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts in which outputs each figure and the cells of each table stand. Used by one thread. */
final class Standings {
    private final Map<String, Map<String, Standing>> byId = new LinkedHashMap<>();

    /**
     * Adds an output.
     *
     * @param file its path
     * @param required the figures and cells that it must have
     * @param check what it has
     */
    void add(String file, Set<String> required, Check check) {
        Set<String> differing = check.differing();
        for (String id : required) {
            boolean differs = differing.contains(id);
            Standing one = new Standing(check.ids().contains(id) && !differs ? 1 : 0, 1, differs ? 1 : 0);
            int bracket = id.indexOf('[');
            byId.computeIfAbsent(bracket < 0 ? id : id.substring(0, bracket), key -> new LinkedHashMap<>())
                    .merge(file, one, Standing::plus);
        }
    }

    /** Each figure and each table. */
    List<Verification.Row> rows() {
        List<Verification.Row> rows = new ArrayList<>();
        byId.forEach((id, standings) -> rows.add(new Verification.Row(id, standings)));
        return rows;
    }
}
