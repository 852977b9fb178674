package io.github.statbrief.xlsx.internal.stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PackageRewriterTest {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";

    @Test
    void aPartIsTheSameWhateverEndsALineOnTheMachine() throws IOException {
        assertThat(copied("xl/workbook.xml", DECLARATION + "\r\n<workbook/>\r\n"))
                .isEqualTo(DECLARATION + "\n<workbook/>\r\n");
        assertThat(copied("xl/workbook.xml", DECLARATION + "\n<workbook/>")).isEqualTo(DECLARATION + "\n<workbook/>");
    }

    @Test
    void theNameOfAColumnIsSpelledAsItsHeadingIs() throws IOException {
        String column = "<tableColumn id=\"1\" name=\"%s\"/>";
        assertThat(copied("xl/tables/table1.xml", column.formatted("Form _x0041_ & more")))
                .isEqualTo(column.formatted("Form _x005F_x0041_ & more"));
        assertThat(copied("xl/tables/table1.xml", column.formatted("Plain"))).isEqualTo(column.formatted("Plain"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"xl/media/image1.png", "xl/printerSettings/printerSettings1.bin", "customXml/item1.xml"})
    void aPartThatIsNotChangedKeepsEveryByte(String name) throws IOException {
        byte[] every = new byte[512];
        for (int at = 0; at < every.length; at++) {
            every[at] = (byte) at;
        }
        byte[] wide = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>\r\n<Büro/>".getBytes(StandardCharsets.UTF_16);
        byte[] latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><Büro/>".getBytes(StandardCharsets.ISO_8859_1);
        for (byte[] part : List.of(every, wide, latin, new byte[0], "<?xml".getBytes(StandardCharsets.UTF_8))) {
            assertThat(copied(name, part)).isEqualTo(part);
        }
    }

    @Test
    void aPartThatIsChangedIsNeverGuessedAt() {
        byte[] latin = "<sst count=\"1\"><si><t>Büro</t></si></sst>".getBytes(StandardCharsets.ISO_8859_1);
        for (String name : List.of("xl/sharedStrings.xml", "xl/tables/table1.xml")) {
            assertThatThrownBy(() -> copied(name, latin)).isInstanceOf(CharacterCodingException.class);
        }
    }

    @Test
    void sharedTextsAreCountedByTheirCellsAndByThemselves() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString("Total"));
            workbook.getSharedStringSource().addSharedStringItem(new XSSFRichTextString("Total"));
            SharedStrings texts = SharedStrings.behind(workbook.getSharedStringSource());
            assertThat(texts.share("Total", 5)).hasValue(0);
            assertThat(texts.share(" <new> & _x0041_\r", 3)).hasValue(1);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            texts.write("<sst count=\"2\" uniqueCount=\"1\"><si><t>Total</t></si></sst>", out);
            assertThat(out.toString(StandardCharsets.UTF_8))
                    .isEqualTo("<sst count=\"10\" uniqueCount=\"2\"><si><t>Total</t></si>"
                            + "<si><t xml:space=\"preserve\"> &lt;new&gt; &amp; _x005F_x0041_&#13;</t></si></sst>");
        }
    }

    private static String copied(String name, String part) throws IOException {
        return new String(copied(name, part.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static byte[] copied(String name, byte[] part) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(written)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(part);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook none = new XSSFWorkbook()) {
            new PackageRewriter(4, Map.of(), SharedStrings.behind(none.getSharedStringSource()))
                    .copy(written.toByteArray(), out);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(zip.getNextEntry().getName()).isEqualTo(name);
            return zip.readAllBytes();
        }
    }
}
