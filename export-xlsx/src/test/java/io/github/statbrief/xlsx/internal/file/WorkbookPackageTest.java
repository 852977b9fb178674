package io.github.statbrief.xlsx.internal.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.TransformerFactoryConfigurationError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package of a workbook: the reasons for which it fails, and what it takes no part of. */
class WorkbookPackageTest {
    @Test
    void aDiskWithoutRoomForCompressedRowsIsTheReasonThatIsGiven() throws IOException {
        byte[] part = {'<', 'a', '/', '>'};
        try (WorkbookPackage file = new WorkbookPackage(new ByteArrayOutputStream(), 4)) {
            file.root(PartKind.WORKBOOK)
                    .content(
                            part,
                            rows -> {
                                throw new IOException("No space left on device");
                            },
                            part);

            assertThatThrownBy(file::save).isInstanceOf(IOException.class).hasMessage("No space left on device");
        }
    }

    /** With Saxon, which is one, a workbook took more than ten times as long. */
    @Test
    void aWriterOfXmlThatLiesBesideItInAProgramIsNotUsed(@TempDir Path folder) throws IOException {
        Path services = Files.createDirectories(folder.resolve("META-INF/services"));
        Files.writeString(services.resolve(TransformerFactory.class.getName()), "org.example.NoTransformerFactory");
        Thread thread = Thread.currentThread();
        ClassLoader usual = thread.getContextClassLoader();
        Set<ClassLoader> writing = new HashSet<>();
        OutputStream out = new OutputStream() {
            @Override
            public void write(int single) {
                writing.add(thread.getContextClassLoader());
            }
        };
        try (URLClassLoader ofProgram =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, usual)) {
            thread.setContextClassLoader(ofProgram);
            assertThatThrownBy(TransformerFactory::newInstance)
                    .isInstanceOf(TransformerFactoryConfigurationError.class);
            try (WorkbookPackage file = new WorkbookPackage(out, 4)) {
                file.root(PartKind.WORKBOOK).content(new byte[] {'<', 'a', '/', '>'});
                file.save();
            }

            assertThat(thread.getContextClassLoader()).isSameAs(ofProgram);
            assertThat(writing).as("the caller's stream").containsExactly(ofProgram);
        } finally {
            thread.setContextClassLoader(usual);
        }
    }
}
