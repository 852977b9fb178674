package io.github.statbrief.xlsx.internal.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What fails while the rows of a table are compressed fails the workbook, with its own reason. */
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
}
