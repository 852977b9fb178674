package io.github.statbrief;

/** Bulletins of invented figures, from a short notice to a compendium, for the tests of all modules. */
public enum GeneratedBulletins {
    NOTICE(3, 1, 0, 0, false, false),
    SHORT(12, 2, 1, 0, true, false),
    ORDINARY(30, 4, 2, 1, true, true),
    OF_GROUPS(40, 4, 0, 6, false, true),
    OF_TABLES(0, 5, 10, 0, true, false),
    DETAILED(60, 6, 3, 3, true, true),
    LONG(100, 10, 4, 0, false, true),
    COMPENDIUM(150, 19, 10, 5, true, true),
    /** Each group has the same things counted at every place. */
    OF_PLACES(36, 3, 0, 3, false, true),
    /** Each table ends with rows of changes, and each section has a box. */
    OF_CHANGES(24, 3, 5, 0, true, true);

    private final int figures;
    private final int sections;
    private final int tables;
    private final int groups;
    private final boolean sourced;
    private final boolean noted;

    GeneratedBulletins(int figures, int sections, int tables, int groups, boolean sourced, boolean noted) {
        this.figures = figures;
        this.sections = sections;
        this.tables = tables;
        this.groups = groups;
        this.sourced = sourced;
        this.noted = noted;
    }

    /** The number of figures outside tables. */
    public int figures() {
        return figures;
    }

    /** Makes the release; always the same. */
    public Release release() {
        return new GeneratedBulletin(this, figures, sections, tables, groups, sourced, noted).release();
    }

    /**
     * Makes an ordinary bulletin: thirty figures and three charts.
     *
     * @param sections the number of its sections
     * @param tables how many of the charts are those of tables; the others are those of groups
     * @param noted whether it has sources and notes
     */
    public static Release ordinary(int sections, int tables, boolean noted) {
        return new GeneratedBulletin(ORDINARY, ORDINARY.figures, sections, tables, 3 - tables, noted, noted).release();
    }
}
