package io.github.statbrief.engine.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.CellReference;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Prose;
import io.github.statbrief.Release;
import io.github.statbrief.csv.CsvExporter;
import io.github.statbrief.html.HtmlExporter;
import io.github.statbrief.html.MarkdownExporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.proposal.NoProposalException;
import io.github.statbrief.proposal.ReleaseProposal;
import io.github.statbrief.theme.FontFile;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.LineBreaker;
import io.github.statbrief.theme.LineBreaks;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.Comparison;
import io.github.statbrief.value.ReferencePeriod;
import io.github.statbrief.value.Sense;
import io.github.statbrief.value.StatedValue;
import io.github.statbrief.value.Unit;
import io.github.statbrief.yaml.ReadOptions;
import io.github.statbrief.yaml.ReleaseReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What is fed with any bytes, and what must come of them: a value, or a refusal in an author's words at its place. Any other exception is a fault, and so is an answer
 * after more than two seconds of processor time.
 */
enum FuzzTarget {
    /** A release file; what can be read can be shown. */
    READER {
        @Override
        void take(byte[] bytes, Path folder) throws IOException {
            String text = text(bytes);
            try {
                Release release = ReleaseReader.read(text, OPTIONS);
                Outline outline = Outline.of(release);
                PAGES.write(outline, OutputStream.nullOutputStream());
                TEXTS.write(outline, OutputStream.nullOutputStream());
                new CsvExporter().write(outline, folder.resolve("csv"));
            } catch (InvalidReleaseException e) {
                assertPlaced(e.problems(), text);
            }
        }
    },
    /** The small notations; what is read is printed, and that is read as the same. */
    NOTATIONS {
        @Override
        void take(byte[] bytes, Path folder) {
            String text = text(bytes);
            comesBack(text, StatedValue::parse, StatedValue::inWords);
            comesBack(text, StatedValue::parse, StatedValue::inSigns);
            comesBack(text, ReferencePeriod::parse, ReferencePeriod::notation);
            comesBack(text, Unit::parse, Unit::notation);
            comesBack(text, Sense::parse, Sense::notation);
            comesBack(text, Comparison::parse, Comparison::notation);
            comesBack(text, CellReference::parse, CellReference::notation);
            comesBack(text, words -> Prose.parse(words).passages(), passages -> new Prose(passages).notation());
        }
    },
    /** A data file, read as a table and as one for which a release is proposed. */
    CSV {
        @Override
        void take(byte[] bytes, Path folder) throws IOException {
            Path data = Files.write(folder.resolve("data.csv"), bytes);
            try {
                Outline.of(ReleaseReader.read(TABLE, ReadOptions.standard().withFolder(folder)));
            } catch (InvalidReleaseException e) {
                assertThat(e.problems()).isNotEmpty();
            }
            try {
                String proposed = ReleaseProposal.of(data, "proposed", "data.csv");
                Outline.of(ReleaseReader.read(proposed, ReadOptions.standard().withFolder(folder)));
            } catch (NoProposalException e) {
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    },
    /** The logo of a theme. */
    LOGO {
        @Override
        void take(byte[] bytes, Path folder) {
            try {
                assertThat(Logo.of("logo.svg", bytes, "Office").width()).isPositive();
            } catch (IllegalArgumentException e) {
                assertRefusal(e, "logo.svg");
            }
        }
    },
    /** A font of a theme: the standard one with other bytes at some places, four bytes for each. */
    FONT {
        @Override
        void take(byte[] bytes, Path folder) {
            byte[] font = FONT_FILE.clone();
            for (int at = 0; at + 3 < bytes.length; at += 4) {
                int place = (Byte.toUnsignedInt(bytes[at]) << 16)
                        | (Byte.toUnsignedInt(bytes[at + 1]) << 8)
                        | Byte.toUnsignedInt(bytes[at + 2]);
                font[place % font.length] = bytes[at + 3];
            }
            try {
                FontFile read = FontFile.of("font.ttf", font);
                assertThat(read.embeddable()).hasSizeLessThan(2 * font.length);
                if ("Figures 2025".codePoints().allMatch(read::has)) {
                    assertThat(read.width("Figures 2025", 10)).isBetween(0.0, 1e6);
                }
            } catch (IllegalArgumentException e) {
                assertRefusal(e, "font.ttf");
            }
        }
    },
    /** Text broken into lines: none of it is lost, and no line is too wide that could be narrower. */
    LINES {
        @Override
        void take(byte[] bytes, Path folder) {
            if (bytes.length < 2) {
                return;
            }
            String text = new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8).replaceAll("\\R", " ");
            double width = Byte.toUnsignedInt(bytes[0]);
            double[] before = new double[text.length() + 1];
            for (int at = 0; at < text.length(); at++) {
                before[at + 1] = before[at] + (Character.isLowSurrogate(text.charAt(at)) ? 0 : 5);
            }
            for (Locale language : List.of(Locale.ENGLISH, Locale.JAPANESE)) {
                LineBreaks breaks = new LineBreaker(language).breaks(text, before, place -> 3);
                assertLines(breaks, breaks.fill(width), text);
                assertLines(breaks, breaks.balance(width), text);
            }
        }
    },
    /** Texts of a release on the pages of its brief. */
    LAYOUT {
        @Override
        void take(byte[] bytes, Path folder) throws IOException {
            new FuzzedBrief(text(bytes)).write();
        }
    };

    /** The most seconds for an answer; classes that Jazzer has rewritten take longer. */
    private static final double LONGEST = System.getenv("JAZZER_FUZZ") == null ? 2 : 10;

    private static final ReadOptions OPTIONS = ReadOptions.standard().withTheme(Theme.standard());
    private static final HtmlExporter PAGES = new HtmlExporter(Theme.standard());
    private static final MarkdownExporter TEXTS = new MarkdownExporter(Theme.standard());
    private static final byte[] FONT_FILE = Fonts.standard().regular().bytes();
    private static final String TABLE = """
            id: data
            title: Data
            publisher: Office
            published: 2026-01-15
            language: en
            sections:
              - id: all
                title: All
                tables:
                  - id: cells
                    title: Cells
                    measures: [{id: cases, label: Cases, stat: count, unit: case}]
                    dimensions: [{id: area, label: Area, column: Area}]
                    data: {file: data.csv, value: Cases, period: Year}
            """;

    /**
     * Takes bytes.
     *
     * @param bytes the bytes
     * @param folder a folder for the files that it needs
     */
    abstract void take(byte[] bytes, Path folder) throws IOException;

    /**
     * Takes bytes, and fails if that needs more than two seconds of processor time, also once all classes are loaded.
     *
     * @param bytes the bytes
     */
    void takeSoon(byte[] bytes) {
        if (seconds(bytes) > LONGEST) {
            assertThat(seconds(bytes)).as("seconds").isLessThanOrEqualTo(LONGEST);
        }
    }

    private double seconds(byte[] bytes) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        try {
            take(bytes, Folder.PLACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }

    /** A folder of this process. */
    private static final class Folder {
        static final Path PLACE = made();

        private static Path made() {
            try {
                Path made = Files.createTempDirectory("statbrief-fuzz");
                made.toFile().deleteOnExit();
                return made;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void assertPlaced(List<Problem> problems, String text) {
        assertThat(problems).isNotEmpty();
        long lines = text.lines().count() + 1;
        for (Problem problem : problems) {
            assertThat(problem.message()).isNotBlank().doesNotContain("\n").doesNotContain("Exception");
            assertThat((long) problem.line()).isBetween(1L, lines);
        }
    }

    private static void assertRefusal(IllegalArgumentException e, String name) {
        assertThat(e.getClass()).isEqualTo(IllegalArgumentException.class);
        assertThat(e).hasMessageContaining(name);
        assertThat(e.getMessage()).hasSizeLessThan(500);
    }

    private static <T> void comesBack(String text, Function<String, T> parse, Function<T, String> print) {
        T read;
        try {
            read = parse.apply(text);
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).isNotBlank();
            assertThat(e.getClass().getPackageName()).matches("java\\.lang|io\\.github\\.statbrief.*");
            assertThat(e).isNotInstanceOf(NumberFormatException.class);
            return;
        }
        assertThat(parse.apply(print.apply(read))).isEqualTo(read);
    }

    private static void assertLines(LineBreaks breaks, List<Integer> ends, String text) {
        List<Integer> sorted = new ArrayList<>(ends);
        sorted.sort(null);
        assertThat(ends).isEqualTo(sorted).doesNotHaveDuplicates();
        assertThat(ends.get(ends.size() - 1)).isEqualTo(text.length());
        for (int end : ends) {
            assertThat(end > 0
                            && end < text.length()
                            && Character.isSurrogatePair(text.charAt(end - 1), text.charAt(end)))
                    .as("half of a character")
                    .isFalse();
            assertThat(breaks.hyphen(end)).isGreaterThanOrEqualTo(0);
        }
    }
}
