package io.github.statbrief.table;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.text.Suggestions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A dimension that distinguishes the cells of a table, besides measure and period.
 *
 * @param id its id in the table
 * @param label its name
 * @param codes its values, in the author's order
 * @param total the code that stands for all others, if there is one; need not be their sum, as a rate of all is not
 */
public record Dimension(String id, String label, List<Code> codes, Optional<String> total) {
    /** Refuses a dimension without codes, duplicate codes, and a total that is none of them. */
    public Dimension {
        Arguments.allGiven("id", id, "label", label, "codes", codes, "total", total);
        Arguments.id("dimension", id);
        Arguments.text("dimension's label", label);
        codes = Arguments.notEmpty("codes", codes);
        List<String> ids = codes.stream().map(Code::id).toList();
        Arguments.distinct("code", ids);
        if (total.isPresent() && !ids.contains(total.get())) {
            throw new IllegalArgumentException(Suggestions.refusal(
                    "the total '" + total.get() + "' is no code of '" + id + "'", total.get(), ids));
        }
    }

    /** Makes a dimension none of whose codes stands for all others. */
    public Dimension(String id, String label, List<Code> codes) {
        this(id, label, codes, Optional.empty());
    }

    /**
     * The names of its codes, each unlike all others: its label, with the code it is a part of or else the code itself
     * behind a label that other codes have as well.
     */
    public List<String> names() {
        Map<String, String> labels = new HashMap<>();
        Map<String, Integer> plain = new HashMap<>();
        Map<String, Integer> withParent = new HashMap<>();
        for (Code code : codes) {
            labels.put(code.id(), code.label());
            plain.merge(code.label(), 1, Integer::sum);
        }
        List<String> longer = codes.stream()
                .map(code ->
                        code.label() + " (" + code.parent().map(labels::get).orElse(code.id()) + ")")
                .toList();
        longer.forEach(name -> withParent.merge(name, 1, Integer::sum));
        return IntStream.range(0, codes.size())
                .mapToObj(place -> plain.getOrDefault(codes.get(place).label(), 0) == 1
                        ? codes.get(place).label()
                        : withParent.getOrDefault(longer.get(place), 0) == 1
                                ? longer.get(place)
                                : codes.get(place).label() + " ("
                                        + codes.get(place).id() + ")")
                .toList();
    }
}
