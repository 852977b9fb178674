package io.github.statbrief.outline.content;

import java.util.List;
import java.util.Optional;

/**
 * Rows of a table of figures under one name.
 *
 * @param name the group's label; empty if it is the only part and not a group
 * @param relation the permitted use of its figures: "overlapping: not to be added, not charted"
 * @param rows its figures
 */
public record TablePart(Optional<String> name, String relation, List<FigureItem> rows) {}
