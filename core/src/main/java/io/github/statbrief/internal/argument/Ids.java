package io.github.statbrief.internal.argument;

import io.github.statbrief.internal.rewriting.IdRewriting;
import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Rules for ids. An id names anchors, sheets and files, so it contains only characters that are valid in all of them.
 */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;
    /** Device names reserved by Windows: no file or folder may have one, with or without an extension. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private Ids() {}

    /** Whether a text is a valid id. */
    public static boolean isId(String text) {
        return isWellFormed(text) && !DEVICE.matcher(text).matches();
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /**
     * Refuses an invalid id.
     *
     * @param what the named thing, for the message: "figure"
     * @param id lower-case letters and digits joined by hyphens, at most 64 characters, not a device name reserved by
     *     Windows
     * @return the id
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static String check(String what, String id) {
        if (!isWellFormed(id)) {
            throw new RefusedTextException(
                    "'" + id + "' is no " + what + " id",
                    "write lower-case letters and digits joined by hyphens, at most " + LONGEST + " characters",
                    () -> Optional.of(IdRewriting.of(id))
                            .filter(Ids::isId)
                            .map(meant -> Rewriting.of("id", meant)
                                    .remarking(", lower-case letters and digits joined by hyphens")));
        }
        if (DEVICE.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no " + what
                    + " id, because Windows keeps it for a device and makes no file of that name; write '" + id
                    + "-1' or another");
        }
        return id;
    }
}
