package io.github.statbrief.theme;

/** How large the text of a brief is, for all roles together. */
public enum TextSize {
    /** Running text in 9.5 points. */
    STANDARD {
        @Override
        Measure of(Role role) {
            return switch (role) {
                case TITLE -> new Measure(26, 31.5);
                case PUBLISHER, ATTRIBUTION, BODY -> new Measure(9.5, 14);
                case SECTION_HEADING -> new Measure(20, 28);
                case HEADING -> new Measure(13, 21);
                case SUMMARY, CAPTION -> new Measure(10, 14);
                case PICTURE_TITLE -> new Measure(12, 17.5);
                case SUBTITLE -> new Measure(8.5, 14);
                case CELL, NUMBER, TILE_LABEL -> new Measure(8.5, 10.5);
                case COLUMN_HEADING, NOTE, RUNNING -> new Measure(8, 10.5);
                case FLAG -> new Measure(7.5, 10.5);
                case TILE_LEAD -> new Measure(9, 10.5);
                case TILE_NUMBER -> new Measure(23, 28);
                case TILE_UNIT -> new Measure(10.5, 28);
            };
        }
    },
    /** Running text in 14 points on lines half as far apart again, nothing under 12. */
    LARGE {
        @Override
        Measure of(Role role) {
            return switch (role) {
                case TITLE -> new Measure(30, 38.5);
                case SECTION_HEADING -> new Measure(24, 31.5);
                case HEADING -> new Measure(18, 24.5);
                case PICTURE_TITLE -> new Measure(16, 21);
                case PUBLISHER, ATTRIBUTION, BODY, SUMMARY -> new Measure(14, 21);
                case CAPTION -> new Measure(14, 17.5);
                case SUBTITLE -> new Measure(12, 17.5);
                case CELL, NUMBER, TILE_LABEL, COLUMN_HEADING, NOTE, RUNNING, FLAG, TILE_LEAD -> new Measure(12, 15.75);
                case TILE_NUMBER -> new Measure(28, 35);
                case TILE_UNIT -> new Measure(14, 35);
            };
        }
    };

    /**
     * The size of a text.
     *
     * @param size in points
     * @param leading the distance between baselines in points
     */
    record Measure(double size, double leading) {}

    /** The size of a role, in points. */
    public double size(Role role) {
        return of(role).size();
    }

    /** The size and leading of a role. */
    abstract Measure of(Role role);
}
