package io.github.statbrief.engine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Who runs the engine: a goal of a build, the command, another program. */
public interface Caller {
    /** Its name in the messages of other runs: "execution 'default' of org.example:brief". */
    String name();

    /** The versions of Statbrief and of the libraries that render: outputs of another version are made again. */
    String versions();

    /**
     * What a user of this caller writes to change a setting.
     *
     * @param name the name of the setting in {@link RunSettings}
     */
    String setting(String name);

    /**
     * Claims a folder of outputs before it is written.
     *
     * @param release the release file
     * @param folder the folder
     * @return why it must not be written; empty if it may
     */
    default Optional<String> claim(Path release, Path folder) throws IOException {
        return Optional.empty();
    }
}
