package io.github.statbrief.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import com.ibm.icu.lang.UScript;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FallbackFontsTest {
    private static final FallbackFont GEORGIAN = new FallbackFont(
            "Georgian",
            font("Georgian-Regular.ttf"),
            font("Georgian-Bold.ttf"),
            font("Georgian-Bold.ttf"),
            Optional.empty());
    private static final FallbackFont HAN = new FallbackFont("Han", font("Han-Regular.ttf")).withLanguage("zh-Hans");
    private static final Fonts FONTS = Fonts.standard().withFallback(List.of(GEORGIAN, HAN));

    private static FontFile font(String name) {
        try (InputStream in = FallbackFontsTest.class.getResourceAsStream(name)) {
            return FontFile.of(name, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aTextIsSetInTheFamilyExceptForWhatItLacks() {
        assertThat(FONTS.runs("In თბილისი, 北京 too", Weight.REGULAR))
                .extracting(run -> run.font().name(), FontRun::text)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("OpenSans-Regular.ttf", "In "),
                        org.assertj.core.groups.Tuple.tuple("Georgian-Regular.ttf", "თბილისი"),
                        org.assertj.core.groups.Tuple.tuple("OpenSans-Regular.ttf", ", "),
                        org.assertj.core.groups.Tuple.tuple("Han-Regular.ttf", "北京"),
                        org.assertj.core.groups.Tuple.tuple("OpenSans-Regular.ttf", " too"));
        assertThat(FONTS.runs("თ", Weight.BOLD).get(0).font().name()).isEqualTo("Georgian-Bold.ttf");
        assertThat(FONTS.runs("", Weight.BOLD)).isEmpty();
    }

    @Test
    void aTextIsMeasuredInTheFontsThatSetIt() {
        TextStyle style = new TextStyle(10, 14, Weight.REGULAR, Colour.of("#000000"));
        double[] before = new double[6];
        FONTS.measure("aთb北c", style, before, 0);

        double georgian = GEORGIAN.regular().width("თ", 10);
        double han = HAN.regular().width("北", 10);
        assertThat(FONTS.width("aთb北c", style))
                .isEqualTo(FONTS.regular().width("abc", 10) + georgian + han, within(1e-9));
        assertThat(before[5]).isEqualTo(FONTS.width("aთb北c", style), within(1e-9));
        assertThat(before[2] - before[1]).isEqualTo(georgian, within(1e-9));
    }

    @ParameterizedTest
    @EnumSource
    void theStandardFamilySetsHawaiianNames(Weight weight) {
        Fonts fonts = Fonts.standard();

        assertThat("ʻAuʻau Kahoʻolawe Lānaʻi āēīōū ĀĒĪŌŪ ‐‑".codePoints())
                .allSatisfy(each -> assertThat(fonts.fileOf(each, weight).has(each))
                        .as(Character.getName(each))
                        .isTrue());
        assertThat(new FontCoverage(fonts).gap("Lānaʻi")).isEmpty();
        assertThat(new FontCoverage(fonts).gap("La\u0304naʻi"))
                .as("a letter and its macron apart")
                .isEmpty();
    }

    @Test
    void aCharacterIsCoveredOnlyIfOneFamilyHasItInEveryWeight() {
        FallbackFont half = new FallbackFont(
                "Half",
                font("Georgian-Regular.ttf"),
                font("Georgian-Regular.ttf"),
                font("Han-Regular.ttf"),
                Optional.empty());
        FontCoverage coverage = new FontCoverage(Fonts.standard().withFallback(List.of(half)));

        assertThat(coverage.gap("თბილისი").orElseThrow().message())
                .isEqualTo("the font OpenSans-Regular.ttf has no character 'თ' (U+10D7, GEORGIAN LETTER TAN); write it"
                        + " otherwise, or give the theme a font that has it: fonts: {fallback: [{family: Noto Sans"
                        + " Georgian, regular: NotoSansGeorgian-Regular.ttf}]}");
        assertThat(new FontCoverage(FONTS).gap("თბილისი 北京")).isEmpty();
        assertThat(new FontCoverage(FONTS).gap("広島").orElseThrow().word()).isEqualTo("広島");
    }

    @ParameterizedTest
    @CsvSource({
        "'In თბილისი', en, 'In |თბილისი[ka]'",
        "'თბილისი ქალაქი, ok', en, 'თბილისი ქალაქი[ka]|, ok'",
        "'北京市 (Beijing)', en, '北京市[zh-Hans]| (Beijing)'",
        "'広島 and 大阪', en, '広島[und-Hani]| and |大阪[und-Hani]'",
        "'ひろ島', en, 'ひろ島[ja]'",
        "'서울 2025 부산', en, '서울 2025 부산[ko]'",
        "'Αθήνα, Москва', en, 'Αθήνα[el]|, |Москва[und-Cyrl]'",
        "'σ and β of 5', en, 'σ and β of 5'",
        "'Αθήνα', el, 'Αθήνα'",
        "'北京 is zh', zh, '北京 is zh'",
        "'東京', ja, '東京'",
        "'Lānaʻi é', en, 'Lānaʻi é'",
        "'\uD842\uDFB7 rare', en, '\uD842\uDFB7[und-Hani]| rare'",
    })
    void wordsInAnotherScriptHaveALanguage(String text, String around, String expected) {
        List<String> stretches = new ForeignText(FONTS)
                .stretches(text, around).stream()
                        .map(each -> each.text()
                                + each.language().map(tag -> "[" + tag + "]").orElse(""))
                        .toList();

        assertThat(String.join("|", stretches)).isEqualTo(expected);
    }

    @Test
    void signsAreOfNoScript() {
        assertThat(IntStream.rangeClosed(0, Character.MAX_VALUE)
                        .filter(each -> Character.isDefined(each) && ForeignText.isSign((char) each)))
                .hasSizeGreaterThan(500)
                .allSatisfy(each -> assertThat(UScript.getScript(each)).isIn(UScript.COMMON, UScript.INHERITED));
    }

    @Test
    void aLanguageIsATag() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HAN.withLanguage("Chinese, simplified"))
                .withMessageContaining("write its tag");
    }

    @Test
    void aSoftHyphenIsDrawnWhereALineEndsAndNowhereElse() {
        String text = "un\u00ADbe\u00ADliev\u00ADable";
        TextStyle style = new TextStyle(10, 14, Weight.REGULAR, Colour.of("#000000"));
        double[] before = new double[text.length() + 1];
        FONTS.measure(text, style, before, 0);
        double hyphen = FONTS.width("-", style);
        LineBreaks breaks = new LineBreaker(Locale.ENGLISH).breaks(text, before, place -> hyphen);

        assertThat(before[text.length()]).isEqualTo(FONTS.width("unbelievable", style), within(1e-9));
        double width = FONTS.width("unbe-", style);
        assertThat(breaks.fill(width + 0.01)).containsExactly(6, 11, text.length());
        assertThat(breaks.isDivided(6)).isTrue();
        assertThat(breaks.width(0, 6)).isEqualTo(width, within(1e-9));
        assertThat(breaks.fill(width - 0.01))
                .as("there is no room for the hyphen")
                .startsWith(3);
        assertThat(breaks.isDivided(text.length())).isFalse();
        assertThat(SoftHyphens.drawn(SoftHyphens.onLine("un\u00ADbe\u00AD", true)))
                .isEqualTo("unbe-");
        assertThat(SoftHyphens.drawn(SoftHyphens.onLine("liev\u00ADable", false)))
                .isEqualTo("lievable");
    }
}
