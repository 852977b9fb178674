package io.github.statbrief.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the defaults of the JVM")
class SameBytesTest {
    @Test
    void aReleaseGivesTheSameBytesInAnyLocaleAndTimeZone() throws IOException {
        byte[] here = in("en-US", "America/New_York");
        byte[] there = in("tr-TR", "Asia/Kolkata");
        byte[] elsewhere = in("ar-EG", "Pacific/Auckland");
        assertThat(there).isEqualTo(here);
        assertThat(elsewhere).isEqualTo(here);
    }

    private static byte[] in(String locale, String zone) throws IOException {
        Locale locales = Locale.getDefault();
        TimeZone zones = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(locale));
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            return ReadBack.bytes(new XlsxExporter(Theme.standard()), Releases.varied());
        } finally {
            Locale.setDefault(locales);
            TimeZone.setDefault(zones);
        }
    }
}
