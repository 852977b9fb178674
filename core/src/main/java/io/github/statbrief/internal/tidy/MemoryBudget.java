package io.github.statbrief.internal.tidy;

/** Memory budget shared by all data files of one release: a file made to exhaust memory ends in a message. Not thread-safe. */
public final class MemoryBudget {
    private long left;

    private MemoryBudget(long left) {
        this.left = left;
    }

    /** Most of what Java has: the release itself and the words of its language take the rest. */
    public static MemoryBudget ofJava() {
        return new MemoryBudget(Runtime.getRuntime().maxMemory() / 4 * 3);
    }

    /**
     * So much.
     *
     * @param bytes how many bytes
     * @return the memory that is left for the files read with it
     */
    public static MemoryBudget of(long bytes) {
        return new MemoryBudget(bytes);
    }

    long left() {
        return left;
    }

    /** Takes from the budget for as long as the release is there. */
    void keep(long bytes) {
        left -= bytes;
    }
}
