package io.github.statbrief.xlsx.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects findings: a limited number for each item on each sheet, then one that counts the others. */
final class AuditFindings {
    private static final int MOST = 20;

    private record Kind(String sheet, AuditItem item) {}

    private final List<AuditFinding> findings = new ArrayList<>();
    private final Map<Kind, Integer> counts = new LinkedHashMap<>();

    void add(AuditItem item, String sheet, String cell, String message) {
        if (counts.merge(new Kind(sheet, item), 1, Integer::sum) <= MOST) {
            findings.add(new AuditFinding(item, sheet, cell, message));
        }
    }

    List<AuditFinding> all() {
        List<AuditFinding> all = new ArrayList<>(findings);
        counts.forEach((kind, count) -> {
            if (count > MOST) {
                all.add(new AuditFinding(
                        kind.item(), kind.sheet(), "", "and " + (count - MOST) + " more of this kind"));
            }
        });
        return List.copyOf(all);
    }
}
