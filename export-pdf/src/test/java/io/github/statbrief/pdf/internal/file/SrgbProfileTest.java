package io.github.statbrief.pdf.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import org.assertj.core.data.Offset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SrgbProfileTest {
    @ParameterizedTest
    @CsvSource({"0, 0, 0", "1, 1, 1", "0.07, 0.26, 0.43", "0.5, 0.5, 0.5", "0.96, 0.42, 0.15", "0.01, 0.02, 0.99"})
    void theProfileDescribesTheColoursThatThePlatformKnowsAsSrgb(float red, float green, float blue) {
        float[] colour = {red, green, blue};
        ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(SrgbProfile.bytes()));
        ColorSpace platform = ColorSpace.getInstance(ColorSpace.CS_sRGB);

        assertThat(ours.toCIEXYZ(colour)).containsExactly(platform.toCIEXYZ(colour), Offset.offset(0.002f));
    }
}
