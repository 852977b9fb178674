package io.github.statbrief.check;

/** Which characters a text may hold, and how much of a text a message repeats. */
public final class Printable {
    private static final int LONGEST = 600;
    private static final int HEAD = 300;
    private static final int TAIL = 250;

    private Printable() {}

    /**
     * Finds the first character that no text of a release holds: control characters, halves of surrogate pairs and the like.
     *
     * @param text the text
     * @return its place; less than 0 where there is none
     */
    public static int firstOutside(String text) {
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (!isPrintable(text.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /**
     * A message as it can be shown: of one that repeats a long text its beginning and its end, and for characters that cannot be shown the sign for them.
     *
     * @param message the message
     * @return the message, of at most a few lines
     */
    public static String shown(String message) {
        String all = message.length() <= LONGEST
                ? message
                : message.substring(0, HEAD) + "…" + message.substring(message.length() - TAIL);
        if (firstOutside(all) < 0) {
            return all;
        }
        StringBuilder shown = new StringBuilder();
        all.codePoints().forEach(each -> shown.appendCodePoint(isPrintable(each) ? each : 0xFFFD));
        return shown.toString();
    }

    private static boolean isPrintable(int character) {
        boolean white = character == '\t' || character == '\n' || character == '\r';
        return white
                || (!Character.isISOControl(character)
                        && Character.getType(character) != Character.SURROGATE
                        && Character.isDefined(character)
                        && character != 0xFEFF);
    }
}
