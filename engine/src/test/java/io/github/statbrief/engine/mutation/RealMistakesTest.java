package io.github.statbrief.engine.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import io.github.statbrief.verify.Verifier;
import io.github.statbrief.verify.result.Discrepancy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The mistakes for which offices publish corrections are found, without the list of digests, and listed in {@code docs/proof.md}. */
@Tag("slow")
class RealMistakesTest {
    private static final int MISTAKES = 40;
    /** The most characters of what was found that the page shows. */
    private static final int LONGEST = 120;

    @TempDir
    private Path folder;

    @Test
    void everyMistakeIsFoundWhereItWasMade() throws Exception {
        Published published = new Published(folder);
        Map<String, Verifier> verifiers = new HashMap<>();
        List<String> missed = new ArrayList<>();
        List<String> rows = new ArrayList<>();
        for (RealMistake mistake : RealMistakes.all()) {
            Verifier verifier = verifiers.get(mistake.example());
            if (verifier == null) {
                verifier = new Verifier(Example.read(mistake.example()).outline());
                verifiers.put(mistake.example(), verifier);
            }
            assertThat(verifier.verify(mistake.file(), published.file(mistake.example(), mistake.file())))
                    .as("without the mistake: " + mistake.name())
                    .isEmpty();
            List<Discrepancy> found =
                    verifier.verify(mistake.file(), mistake.made().of(published));
            found.stream()
                    .filter(each -> each.toString().contains(mistake.found()))
                    .findFirst()
                    .ifPresentOrElse(
                            each -> rows.add(row(mistake, each)), () -> missed.add(mistake.name() + ": " + found));
        }

        assertThat(missed).isEmpty();
        assertThat(rows).hasSize(MISTAKES).doesNotHaveDuplicates();
        ProofPage.holds("real mistakes", "| mistake | output | found |", rows);
    }

    private static String row(RealMistake mistake, Discrepancy found) {
        String said = (found.id().isEmpty() ? "" : found.id() + ": ") + found.message();
        String shown =
                said.length() <= LONGEST ? said : said.substring(0, LONGEST).strip() + " ...";
        return "| " + mistake.name() + " | `" + mistake.file() + "` of " + mistake.example() + " | "
                + shown.replace("|", "\\|") + " |";
    }
}
