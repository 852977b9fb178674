package io.github.statbrief.internal.yaml.data;

import java.util.Set;

/**
 * The codes of which the tables of one release have cells, where a file makes a release for each code.
 *
 * @param slices the tables of the file
 * @param codes the code of the release and those that every release keeps; empty for all, while they are not known
 * @param code the code of the release
 */
public record CodeSelection(CodeSlices slices, Set<String> codes, String code) {
    /** Copies the codes. */
    public CodeSelection {
        codes = Set.copyOf(codes);
    }
}
