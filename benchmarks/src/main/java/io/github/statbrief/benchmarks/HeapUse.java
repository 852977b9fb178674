package io.github.statbrief.benchmarks;

import com.sun.management.GarbageCollectionNotificationInfo;
import com.sun.management.GcInfo;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.NotificationEmitter;
import javax.management.openmbean.CompositeData;

/**
 * What of the heap is in use, in megabytes. Peaks count what has not been collected yet. They are taken where each
 * collection begins: the peaks of the heap's parts, which are not reached at one time, would add up to more.
 */
final class HeapUse {
    private static final AtomicLong PEAK = new AtomicLong();
    private static volatile long since;

    static {
        ManagementFactory.getGarbageCollectorMXBeans()
                .forEach(each -> ((NotificationEmitter) each)
                        .addNotificationListener(
                                (heard, context) -> collected(
                                        GarbageCollectionNotificationInfo.from((CompositeData) heard.getUserData())
                                                .getGcInfo()),
                                heard -> heard.getType()
                                        .equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION),
                                null));
    }

    private HeapUse() {}

    /** What is in use when nothing can be collected any more. */
    static double kept() {
        System.gc();
        return used() / 1e6;
    }

    /** Forgets earlier peaks. */
    static void resetPeak() {
        since = ManagementFactory.getRuntimeMXBean().getUptime();
        PEAK.set(used());
    }

    /** The peak since then. */
    static double peak() {
        return PEAK.accumulateAndGet(used(), Math::max) / 1e6;
    }

    private static void collected(GcInfo collection) {
        if (collection.getStartTime() >= since) {
            long before = ManagementFactory.getMemoryPoolMXBeans().stream()
                    .filter(HeapUse::isHeap)
                    .mapToLong(pool -> collection
                            .getMemoryUsageBeforeGc()
                            .get(pool.getName())
                            .getUsed())
                    .sum();
            PEAK.accumulateAndGet(before, Math::max);
        }
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private static boolean isHeap(MemoryPoolMXBean pool) {
        return pool.getType() == MemoryType.HEAP;
    }
}
