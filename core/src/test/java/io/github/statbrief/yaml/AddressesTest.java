package io.github.statbrief.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.outline.Outline;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every place of a release that leads somewhere leads to the web, or to mail. */
class AddressesTest {
    private static final String RELEASE = """
            id: links
            title: Links
            publisher: Office
            published: 2026-01-15
            language: en
            contact: {email: office@office.example}
            licence: {name: Open, url: "https://licence.example/"}
            methodology: [{title: Methods, url: "https://methods.example/"}]
            quality: {title: Quality, url: "https://quality.example/"}
            related: [{title: Related, url: "https://related.example/"}]
            sources:
              - {id: report, title: Report, language: en, url: "https://source.example/"}
            summary: See [here](https://summary.example/).
            sections:
              - id: one
                title: One
                text: See [here](https://text.example/).
                period: 2025
                figures:
                  - id: visits
                    measure: {label: Visits, stat: count}
                    value: 900
                    unit: visit
                    notes: [{kind: definition, text: "See [here](https://note.example/)."}]
            """;
    private static final List<String> PLACES =
            List.of("licence", "methods", "quality", "related", "source", "summary", "text", "note");

    static Stream<Arguments> addresses() {
        return PLACES.stream()
                .flatMap(place -> Stream.of(
                                "javascript:alert(1)",
                                "file:///etc/passwd",
                                "ftp://office.example/a",
                                "data:text/html,a",
                                "www.office.example/a",
                                "smb://office.example/a")
                        .map(address -> Arguments.of(place, address)));
    }

    @Test
    void theReleaseAsItStandsIsRead() {
        assertThatCode(() -> ReleaseReader.read(RELEASE, ReadOptions.standard()))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void anythingElseIsNoLinkAndSaidWhereItStands(String place, String address) {
        String present = "https://" + place + ".example/";
        assertThat(RELEASE).containsOnlyOnce(present);
        String release = RELEASE.replace(present, address);
        List<Problem> problems = new ArrayList<>();
        boolean inText = RELEASE.contains("(" + present + ")");
        if (inText) {
            Release read = ReleaseReader.read(release, ReadOptions.standard().withWarnings(problems::add));
            assertThat(Outline.of(read).blocks().toString())
                    .contains("[here](" + address + ")")
                    .doesNotContain("link=Optional[" + address);
        } else {
            problems.addAll(catchThrowableOfType(
                            InvalidReleaseException.class, () -> ReleaseReader.read(release, ReadOptions.standard()))
                    .problems());
        }

        int line = RELEASE.substring(0, RELEASE.indexOf(present)).split("\n").length;
        assertThat(problems).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.message())
                    .matches(
                            inText
                                    ? ".*is a link of another kind .*\\[links]\\(https://\\.\\.\\.\\).*"
                                    : "(?:write 'https://.*'; )?'.*' is no web address(?:; it begins with https://.*)?")
                    .contains(address);
        });
    }

    @Test
    void aContactThatIsAnEmailAddressIsOne() {
        String release = RELEASE.replace("{email: office@office.example}", "office@office.example");

        assertThat(ReleaseReader.read(release, ReadOptions.standard())
                        .metadata()
                        .contact()
                        .orElseThrow()
                        .email())
                .contains("office@office.example");
    }
}
