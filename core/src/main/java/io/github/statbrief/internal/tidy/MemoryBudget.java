package io.github.statbrief.internal.tidy;

/**
 * Memory budget shared by all data files of one release; a file made to exhaust memory ends in a message. Not
 * thread-safe.
 */
public final class MemoryBudget {
    private long left;

    private MemoryBudget(long left) {
        this.left = left;
    }

    /** A budget of most of the memory of the Java process; the release and its phrases take the rest. */
    public static MemoryBudget ofJava() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    /**
     * A budget of a given size.
     *
     * @param bytes the size in bytes
     * @return the budget, to be shared by the files read with it
     */
    public static MemoryBudget of(long bytes) {
        return new MemoryBudget(bytes);
    }

    long left() {
        return left;
    }

    /** Takes bytes from the budget for the lifetime of the release. */
    void keep(long bytes) {
        left -= bytes;
    }
}
