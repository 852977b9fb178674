package io.github.statbrief.internal.tidy;

/**
 * Memory of the table of one file against the budget: more while reading than afterwards. Estimates upwards and gives
 * the same result on every run.
 */
final class MemoryEstimate {
    /**
     * The most bytes of a cell while its file is read: its columns, the arrays they grow from, and the buffered text.
     */
    private static final int READ = 100;

    private static final int READ_CODE = 12;
    private static final int READ_LIMITS = 50;

    private static final int KEPT = 28;
    private static final int KEPT_CODE = 4;
    private static final int KEPT_LIMITS = 18;
    /** The bytes of an object with its references: a code, a note, a cell that is not a plain number. */
    private static final int OBJECT = 400;

    private static final int CHARACTER = 2;

    private final MemoryBudget budget;
    private final int read;
    private final int kept;
    private long cells;
    private long objects;

    MemoryEstimate(MemoryBudget budget, TidyLayout layout) {
        int codes = layout.dimensions().size();
        boolean limits = layout.limits().isPresent();
        this.budget = budget;
        read = READ + READ_CODE * codes + (limits ? READ_LIMITS : 0);
        kept = KEPT + KEPT_CODE * codes + (limits ? KEPT_LIMITS : 0);
    }

    void cell() {
        cells++;
    }

    void object(int characters) {
        objects += OBJECT + (long) CHARACTER * characters;
    }

    /** Adds further text to an object already counted. */
    void characters(int characters) {
        objects += (long) CHARACTER * characters;
    }

    /** Whether the budget is exhausted. */
    boolean isOver() {
        return cells * read + objects > budget.left();
    }

    /** Keeps the part that remains after reading. */
    void keep() {
        budget.keep(cells * kept + objects);
    }
}
