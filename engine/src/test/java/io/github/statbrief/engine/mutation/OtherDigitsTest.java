package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.verify.Verifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A number that nobody stated is found in the digits of any script. */
class OtherDigitsTest {
    @ParameterizedTest
    @ValueSource(strings = {"77", "\u0667\u0667", "\u096D\u096D", "\uD835\uDFD5\uD835\uDFD5"})
    void aNumberThatNobodyStatedIsFound(String number) throws Exception {
        String page = Files.readString(Example.rendered("public-security").resolve("index.html"));
        String changed = page.replaceFirst("</h2>", "</h2><p>Some " + number + " people.</p>");

        assertThat(new Verifier(Example.read("public-security").outline())
                        .verify("index.html", changed.getBytes(StandardCharsets.UTF_8)))
                .singleElement()
                .satisfies(found -> assertThat(found.message()).contains("'" + number + "'"));
    }
}
