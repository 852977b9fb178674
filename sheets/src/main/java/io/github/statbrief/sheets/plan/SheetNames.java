package io.github.statbrief.sheets.plan;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Gives each sheet of a workbook a name valid in Excel: at most 31 characters, none of them forbidden, unique
 * regardless of case.
 */
final class SheetNames {
    private static final int LONGEST = 31;
    private final Set<String> taken = new HashSet<>();

    SheetNames() {
        // reserved by Excel
        taken.add("history");
    }

    /** The valid name closest to the wanted one. */
    String of(String wanted) {
        String cleaned = wanted.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[' ]+|[' ]+$", "");
        String name = cut(cleaned.isEmpty() ? "_" : cleaned, LONGEST);
        for (int again = 2; !taken.add(name.toLowerCase(Locale.ROOT)); again++) {
            String suffix = " " + again;
            name = cut(cleaned.isEmpty() ? "_" : cleaned, LONGEST - suffix.length()) + suffix;
        }
        return name;
    }

    /** The start of a name; never cuts a character in half or ends in a space or apostrophe. */
    private static String cut(String name, int longest) {
        if (name.length() <= longest) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(longest - 1)) ? longest - 1 : longest;
        return name.substring(0, end).replaceAll("[' ]+$", "");
    }
}
