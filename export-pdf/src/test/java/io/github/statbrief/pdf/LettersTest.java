package io.github.statbrief.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Release;
import io.github.statbrief.theme.FallbackFont;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Names in other scripts, and words that are divided, in a brief. */
class LettersTest {
    private static final Path TESTS = Path.of("../core/src/test/resources/io/github/statbrief");
    private static final Theme THEME = Theme.standard()
            .withFonts(Fonts.standard()
                    .withFallback(List.of(
                            new FallbackFont("Noto Georgian", font("Georgian-Regular.ttf")),
                            new FallbackFont("Noto Han", font("Han-Regular.ttf")).withLanguage("zh-Hans"))));
    private static final String RELEASE = """
            id: names
            title: Visits to თბილისი and 北京市
            publisher: 北京市统计局
            published: 2026-01-15
            language: en
            contact: {name: Office of თბილისი, email: office@office.example}
            summary: "In თბილისი (Tbilisi) it counted {tbilisi}, in e\\u0301tat {lanai}; see [the თბილისი page](https://office.example)."
            headline: [tbilisi]
            sections:
              - id: one
                title: Visits by town, 北京市
                period: 2025
                figures:
                  - {id: tbilisi, measure: {label: In თბილისი, stat: count}, value: 900, unit: visit}
                  - {id: lanai, measure: {label: In Lānaʻi, stat: count}, value: 700, unit: visit}
                groups: [{id: towns, label: Visits by town, relation: comparable, figures: [tbilisi, lanai]}]
            """;

    private static FontFile font(String name) {
        try {
            return FontFile.of(name, Files.readAllBytes(TESTS.resolve("theme").resolve(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] brief() {
        return Briefs.of(new PdfExporter(THEME), ReleaseReader.read(RELEASE, ReadOptions.standard()));
    }

    private static byte[] hyphenated() {
        return Briefs.of(new PdfExporter(THEME), ReleaseReader.read(TESTS.resolve("yaml/hyphenated.yaml")));
    }

    @Test
    void namesInOtherScriptsAreFoundAndTheirFontsEmbedded() throws IOException {
        try (PDDocument brief = Loader.loadPDF(brief())) {
            String text = new PDFTextStripper().getText(brief);
            assertThat(text).contains("Visits to თბილისი and", "北京市", "In Lānaʻi", "In თბილისი (Tbilisi)", "état");
            Set<String> names = new TreeSet<>();
            for (PDPage page : brief.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).isTrue();
                    names.add(font.getName().substring("ABCDEF+".length()));
                }
            }
            assertThat(names).contains("GeorgianSubset-Regular", "HanSubset-Regular", "OpenSansLetters-Regular");
        }
    }

    @Test
    void wordsOfAnotherScriptAreSpansOfTheirLanguageEverywhere() {
        TaggedText text = TaggedText.of(brief());

        assertThat(text.problems()).isEmpty();
        assertThat(text.elements().stream()
                        .flatMap(TaggedText.Element::all)
                        .filter(each -> each.own().codePoints().anyMatch(LettersTest::isForeign))
                        .filter(each -> each.kids().isEmpty()))
                .isNotEmpty()
                .allSatisfy(each -> {
                    assertThat(each.type()).isEqualTo("Span");
                    assertThat(each.language()).isEqualTo(each.words().startsWith("北") ? "zh-Hans" : "ka");
                    assertThat(each.words().codePoints()).allMatch(LettersTest::isForeign);
                });
        assertThat(text.all("Link").filter(each -> each.words().equals("the თბილისი page")))
                .singleElement()
                .satisfies(link -> assertThat(link.links()).containsOnly("https://office.example"));
        assertThat(text.all("H1").map(TaggedText.Element::words)).containsExactly("Visits to თბილისი and 北京市");
    }

    private static boolean isForeign(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.GEORGIAN
                || Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    @Test
    @Tag("slow")
    void aBriefWithOtherScriptsAndDividedWordsIsArchivalAndAccessible() throws Exception {
        for (byte[] file : List.of(brief(), hyphenated())) {
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFA_3_A)).isEmpty();
            assertThat(VeraPdf.failures(file, PDFAFlavour.PDFUA_1)).isEmpty();
        }
    }

    @Test
    void everyDrawnSoftHyphenSaysThatItIsOneAndNothingElseHasAny() throws IOException {
        byte[] file = hyphenated();
        int hyphens = 0;
        try (PDDocument brief = Loader.loadPDF(file)) {
            assertThat(brief.getDocumentInformation().getTitle()).isEqualTo("Visits to museums");
            for (PDPage page : brief.getPages()) {
                hyphens += hyphens(page);
            }
            String text = new PDFTextStripper().getText(brief);
            assertThat(text).contains("Museums of the community", "unannounced");
            assertThat(brief.getDocumentCatalog().getDocumentOutline().children())
                    .extracting(item -> item.getTitle())
                    .contains("1  Museums of the community");
        }
        assertThat(hyphens).isPositive();
        assertThat(TaggedText.of(file).elements().stream().flatMap(TaggedText.Element::all))
                .allSatisfy(each -> assertThat(each.alternate()).doesNotContain("\u00AD"));
    }

    /** The hyphens of a page within marks that name them soft; nothing else may be in such a mark. */
    private static int hyphens(PDPage page) throws IOException {
        int found = 0;
        List<Object> before = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator && operator.getName().equals("BDC")) {
                Object properties = before.get(before.size() - 1);
                if (properties instanceof COSDictionary dictionary
                        && dictionary.containsKey(COSName.getPDFName("ActualText"))) {
                    assertThat(dictionary.getString(COSName.getPDFName("ActualText")))
                            .isEqualTo("\u00AD");
                    found++;
                }
            }
            before.add(token);
        }
        return found;
    }

    @Test
    void aReleaseWithoutOtherLettersIsTheSameWithFallbackFontsAndWithout() {
        Release plain = LayoutReleases.ONE_FIGURE.read();

        assertThat(Briefs.of(new PdfExporter(THEME), plain)).isEqualTo(Briefs.standard(plain));
    }
}
