package io.github.statbrief.engine.mutation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mistake that offices have had to correct, made again in an output of an example.
 *
 * @param name what went wrong, in words
 * @param example the example
 * @param file the path of the output in its folder
 * @param found words of the discrepancy that must be found
 * @param made makes the mistaken output
 */
record RealMistake(String name, String example, String file, String found, Made made) {
    /** Makes a mistaken output. */
    @FunctionalInterface
    interface Made {
        byte[] of(Published published) throws Exception;
    }

    /** Somebody typed other words into a text file. */
    static RealMistake typed(String name, String example, String file, String from, String to, String found) {
        return new RealMistake(name, example, file, found, published -> {
            String text = new String(published.file(example, file), StandardCharsets.UTF_8);
            return replaced(text, from, to).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Somebody typed other words into a part of a workbook or open spreadsheet. */
    static RealMistake typed(
            String name, String example, String file, String part, String from, String to, String found) {
        return new RealMistake(name, example, file, found, published -> {
            ZipMutations zip = new ZipMutations(file, published.file(example, file));
            for (String each : zip.parts(part)) {
                if (zip.text(each).contains(from)) {
                    return zip.with(each, replaced(zip.text(each), from, to).getBytes(StandardCharsets.UTF_8));
                }
            }
            throw new IOException("no '" + from + "' in " + example + ", " + file);
        });
    }

    /** Somebody changed a row of a text file. */
    static RealMistake row(String name, String example, String file, String row, String to, String found) {
        return new RealMistake(name, example, file, found, published -> {
            String text = new String(published.file(example, file), StandardCharsets.UTF_8);
            Matcher matcher = Pattern.compile("(?m)^" + row + "\\R").matcher(text);
            if (!matcher.find()) {
                throw new IOException("no '" + row + "' in " + example + ", " + file);
            }
            return matcher.replaceFirst(to).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** Two texts of a text file were exchanged. */
    static RealMistake exchanged(String name, String example, String file, List<String> two, String found) {
        return new RealMistake(name, example, file, found, published -> {
            String text = new String(published.file(example, file), StandardCharsets.UTF_8);
            String kept = replaced(replaced(text, two.get(0), "\uE000"), two.get(1), two.get(0));
            return replaced(kept, "\uE000", two.get(1)).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** An output that was made before a correction was published again. */
    static RealMistake stale(String name, String example, String file, String found) {
        return new RealMistake(name, example, file, found, published -> published.earlier(example, file));
    }

    /** Another output was published under the name of this one. */
    static RealMistake other(
            String name, String example, String file, String otherExample, String otherFile, String found) {
        return new RealMistake(name, example, file, found, published -> published.file(otherExample, otherFile));
    }

    private static String replaced(String text, String from, String to) throws IOException {
        int at = text.indexOf(from);
        if (at < 0) {
            throw new IOException("no '" + from + "' in the output");
        }
        return text.substring(0, at) + to + text.substring(at + from.length());
    }
}
