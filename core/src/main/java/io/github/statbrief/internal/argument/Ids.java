package io.github.statbrief.internal.argument;

import java.util.regex.Pattern;

/** What may be an id: it names anchors, sheets and files, so it holds nothing that one of these would have to change. */
public final class Ids {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 64;
    /** What Windows keeps for devices: no file or folder can be named so, whatever stands behind a point. */
    private static final Pattern DEVICE = Pattern.compile("con|prn|aux|nul|(com|lpt)[0-9]");

    private Ids() {}

    /** Whether a text can be an id. */
    public static boolean isId(String text) {
        return isWellFormed(text) && !DEVICE.matcher(text).matches();
    }

    private static boolean isWellFormed(String text) {
        return text.length() <= LONGEST && ID.matcher(text).matches();
    }

    /**
     * Refuses what is no id.
     *
     * @param what what it names, for the message: "figure"
     * @param id lower-case letters and digits joined by hyphens, at most 64 characters, and none that Windows keeps for a device
     * @return the id
     * @throws IllegalArgumentException with what was found and what was expected
     */
    public static String check(String what, String id) {
        if (!isWellFormed(id)) {
            throw new IllegalArgumentException("'" + id + "' is no " + what
                    + " id; write lower-case letters and digits joined by hyphens, at most " + LONGEST
                    + " characters");
        }
        if (DEVICE.matcher(id).matches()) {
            throw new IllegalArgumentException("'" + id + "' is no " + what
                    + " id, because Windows keeps it for a device and makes no file of that name; write '" + id
                    + "-1' or another");
        }
        return id;
    }
}
