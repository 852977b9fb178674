package io.github.statbrief.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;

/** What of the heap is in use, in megabytes. Peaks count what has not been collected yet. */
final class HeapUse {
    private static final List<MemoryPoolMXBean> HEAP = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .toList();

    private HeapUse() {}

    /** What is in use when nothing can be collected any more. */
    static double kept() {
        System.gc();
        return HEAP.stream().mapToLong(pool -> pool.getUsage().getUsed()).sum() / 1e6;
    }

    /** Forgets earlier peaks. */
    static void resetPeak() {
        HEAP.forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    /** The peak since then. */
    static double peak() {
        return HEAP.stream().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / 1e6;
    }
}
