package io.github.statbrief.internal.yaml.write;

import java.io.IOException;

/** Receives the parts of a file in their order, and writes them at once, in one syntax. */
public interface Output {
    /**
     * Begins a mapping.
     *
     * @param inLine whether it is short enough to stand within a line
     */
    void startMapping(boolean inLine) throws IOException;

    /** Ends the mapping begun last. */
    void endMapping() throws IOException;

    /**
     * Begins a list.
     *
     * @param inLine whether it is short enough to stand within a line
     */
    void startList(boolean inLine) throws IOException;

    /** Ends the list begun last. */
    void endList() throws IOException;

    /** Writes the key of a mapping; its value follows. */
    void key(String name) throws IOException;

    /** Writes a text. */
    void text(String words) throws IOException;

    /** Writes a whole number. */
    void number(int whole) throws IOException;

    /** Writes that nothing is here. */
    void nothing() throws IOException;

    /** Ends the file; the stream below it stays open. */
    void end() throws IOException;
}
