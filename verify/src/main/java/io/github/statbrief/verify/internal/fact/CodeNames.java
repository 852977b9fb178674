package io.github.statbrief.verify.internal.fact;

import io.github.statbrief.table.Code;
import io.github.statbrief.table.Dimension;
import java.util.List;
import java.util.stream.Stream;

/** The labels of codes, with what tells those with the same label apart. */
public final class CodeNames {
    private CodeNames() {}

    /**
     * The ways in which outputs label a code.
     *
     * @param code the code
     * @param dimension its dimension
     * @return its label, alone and with its id or the label of its parent in brackets
     */
    public static List<String> of(Code code, Dimension dimension) {
        Stream<String> parents = dimension.codes().stream()
                .filter(each -> code.parent().filter(each.id()::equals).isPresent())
                .map(Code::label);
        return Stream.concat(
                        Stream.of(code.label()),
                        Stream.concat(Stream.of(code.id()), parents).map(other -> code.label() + " (" + other + ")"))
                .map(Spaces::single)
                .toList();
    }
}
