package io.github.statbrief.verify.internal.reading;

import java.util.ArrayList;
import java.util.List;

/** Puts passages together. */
final class Passages {
    private Passages() {}

    /** The parts of one cell as one passage. */
    static Passage join(String place, List<Passage> parts) {
        if (parts.size() == 1) {
            return parts.get(0);
        }
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        boolean shown = parts.isEmpty();
        for (Passage part : parts) {
            text.append(text.isEmpty() ? "" : " ");
            int shift = text.length();
            part.marks().forEach(mark -> marks.add(mark.shifted(shift)));
            text.append(part.text());
            shown |= part.shown();
        }
        return new Passage(place, text.toString(), marks, shown, Passage.Kind.CELL);
    }
}
