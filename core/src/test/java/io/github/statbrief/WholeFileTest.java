package io.github.statbrief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
    private static final String BEFORE = "what stood there before";

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = Files.writeString(folder.resolve("figures.csv"), BEFORE);
    }

    @Test
    void aWholeFileReplacesWhatStoodThere() throws IOException {
        WholeFile.write(file, "after".getBytes(StandardCharsets.UTF_8));

        assertThat(file).hasContent("after");
        assertThat(names()).containsExactly("figures.csv");
    }

    @Test
    void whatStoodThereStaysWhereTheContentFailsHalfway() throws IOException {
        assertThatThrownBy(() -> WholeFile.write(file, out -> {
                    out.write(new byte[1 << 20]);
                    throw new IOException("the source has dried up");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the source has dried up");
        assertThatThrownBy(() -> WholeFile.write(folder.resolve("new.csv"), out -> {
                    out.write('a');
                    throw new IllegalStateException("broken");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent(BEFORE);
        assertThat(names()).containsExactly("figures.csv");
    }

    @Test
    void nothingIsLeftBehindWhereTheFileCannotTakeItsPlace() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("taken")).resolve("inside"), "");

        assertThatThrownBy(() -> WholeFile.write(folder.resolve("taken"), new byte[10]))
                .isInstanceOf(FileSystemException.class);

        assertThat(names()).containsExactly("figures.csv", "taken");
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).sorted().toList();
        }
    }
}
