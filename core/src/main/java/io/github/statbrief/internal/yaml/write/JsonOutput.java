package io.github.statbrief.internal.yaml.write;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;

/** Writes JSON (RFC 8259), which is YAML 1.2 as well: two spaces for each level, short parts within a line. */
public final class JsonOutput implements Output {
    /** An open mapping or list. */
    private static final class Level {
        private final boolean inLine;
        private boolean empty = true;

        private Level(boolean inLine) {
            this.inLine = inLine;
        }
    }

    private final Writer out;
    private final Deque<Level> open = new ArrayDeque<>();
    private boolean afterKey;

    /**
     * Starts a file.
     *
     * @param out receives the text
     */
    public JsonOutput(Writer out) {
        this.out = out;
    }

    @Override
    public void startMapping(boolean inLine) throws IOException {
        start('{', inLine);
    }

    @Override
    public void endMapping() throws IOException {
        end('}');
    }

    @Override
    public void startList(boolean inLine) throws IOException {
        start('[', inLine);
    }

    @Override
    public void endList() throws IOException {
        end(']');
    }

    private void start(char bracket, boolean inLine) throws IOException {
        place();
        out.write(bracket);
        Level around = open.peek();
        open.push(new Level(inLine || (around != null && around.inLine)));
    }

    private void end(char bracket) throws IOException {
        Level closed = open.pop();
        if (!closed.inLine && !closed.empty) {
            newLine();
        }
        out.write(bracket);
    }

    @Override
    public void key(String name) throws IOException {
        place();
        quoted(name);
        out.write(": ");
        afterKey = true;
    }

    @Override
    public void text(String words) throws IOException {
        place();
        quoted(words);
    }

    @Override
    public void number(int whole) throws IOException {
        place();
        out.write(Integer.toString(whole));
    }

    @Override
    public void nothing() throws IOException {
        place();
        out.write("null");
    }

    @Override
    public void end() throws IOException {
        out.write('\n');
        out.flush();
    }

    /** What stands between the part before and the next. */
    private void place() throws IOException {
        Level around = open.peek();
        if (afterKey || around == null) {
            afterKey = false;
            return;
        }
        if (!around.empty) {
            out.write(around.inLine ? ", " : ",");
        }
        if (!around.inLine) {
            newLine();
        }
        around.empty = false;
    }

    private void newLine() throws IOException {
        out.write('\n');
        for (int level = 0; level < open.size(); level++) {
            out.write("  ");
        }
    }

    private void quoted(String words) throws IOException {
        out.write('"');
        int written = 0;
        for (int at = 0; at < words.length(); at++) {
            if (isEscaped(words, at)) {
                out.write(words, written, at - written);
                out.write(escape(words.charAt(at)));
                written = at + 1;
            }
        }
        out.write(words, written, words.length() - written);
        out.write('"');
    }

    /** Quotes, backslashes, control characters, line ends of other scripts, and what changes the direction of text, which no editor shows. */
    private static boolean isEscaped(String words, int at) {
        char each = words.charAt(at);
        if (each >= ' ' && each < 0x7F) {
            return each == '"' || each == '\\';
        }
        boolean alone = Character.isSurrogate(each)
                && !(Character.isHighSurrogate(each)
                        && at + 1 < words.length()
                        && Character.isLowSurrogate(words.charAt(at + 1)))
                && !(Character.isLowSurrogate(each) && at > 0 && Character.isHighSurrogate(words.charAt(at - 1)));
        int type = Character.getType(each);
        return alone
                || Character.isISOControl(each)
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.UNASSIGNED;
    }

    private static String escape(char each) {
        return switch (each) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u" + HexFormat.of().toHexDigits(each);
        };
    }
}
