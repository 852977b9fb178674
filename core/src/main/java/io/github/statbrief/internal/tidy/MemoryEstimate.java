package io.github.statbrief.internal.tidy;

/** What the table of one file takes of the budget that there is: more while its file is read than after. Counted on the safe side, and the same on every run. */
final class MemoryEstimate {
    /** What a cell takes while its file is read, at most: its columns, those they grow from, and the file's text on its way. */
    private static final int READ = 100;

    private static final int READ_CODE = 12;
    private static final int READ_LIMITS = 50;

    private static final int KEPT = 28;
    private static final int KEPT_CODE = 4;
    private static final int KEPT_LIMITS = 18;
    /** What an object takes with all that leads to it: a code, a note, a cell that is no plain number. */
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

    /** More text of an object that has been counted. */
    void characters(int characters) {
        objects += (long) CHARACTER * characters;
    }

    /** Whether there is no more budget. */
    boolean isOver() {
        return cells * read + objects > budget.left();
    }

    /** What stays when the file is read. */
    void keep() {
        budget.keep(cells * kept + objects);
    }
}
