package io.github.statbrief.theme;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the words of a text that are written in another script than the text around them, and their language, for
 * outputs that tag it. Immutable and safe to share between threads.
 */
public final class ForeignText {
    /**
     * Characters of a text that stand beside each other and are of one language.
     *
     * @param text the characters
     * @param language their language as a BCP 47 tag; empty if it is that of the text around them
     */
    public record Stretch(String text, Optional<String> language) {}

    /** Characters below this one are Latin letters and signs. */
    private static final int FIRST_OTHER = 0x370;
    /** A letter alone is a sign: σ, β. */
    private static final int LETTERS_OF_A_WORD = 2;

    private final Fonts fonts;

    /**
     * Prepares to find words.
     *
     * @param fonts the fonts of the theme, whose fallback may name its language
     */
    public ForeignText(Fonts fonts) {
        this.fonts = fonts;
    }

    /**
     * Cuts a text into stretches of one language.
     *
     * @param text the text
     * @param around the language of the text, a BCP 47 tag
     * @return its stretches, in order; one of the language around it if nothing in it is foreign
     */
    public List<Stretch> stretches(String text, String around) {
        if (!mayHave(text)) {
            return List.of(new Stretch(text, Optional.empty()));
        }
        return new Cut(text, around).stretches();
    }

    /** Whether a text has characters of which some are foreign. */
    public static boolean mayHave(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) >= FIRST_OTHER && !isSign(text.charAt(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a character is punctuation, a currency, an arrow or a sign of mathematics, which all scripts share. */
    static boolean isSign(char character) {
        return (character >= '\u2000' && character <= '\u206F')
                || (character >= '\u20A0' && character <= '\u20CF')
                || (character >= '\u2190' && character <= '\u23FF');
    }

    /** The scripts that are written together: Japanese mixes three. */
    private static int family(int codePoint) {
        int script = UScript.getScript(codePoint);
        return switch (script) {
            case UScript.HIRAGANA, UScript.KATAKANA, UScript.BOPOMOFO -> UScript.HAN;
            default -> script;
        };
    }

    /** One cut of one text. */
    private final class Cut {
        private final String text;
        private final List<Integer> usual;
        private final List<Stretch> found = new ArrayList<>();
        /** The end of what is found. */
        private int done;

        Cut(String text, String around) {
            this.text = text;
            int[] scripts = UScript.getCode(ULocale.forLocale(Locale.forLanguageTag(around)));
            usual = scripts == null
                    ? List.of()
                    : Arrays.stream(scripts)
                            .map(script ->
                                    script == UScript.KATAKANA || script == UScript.HIRAGANA ? UScript.HAN : script)
                            .boxed()
                            .toList();
        }

        List<Stretch> stretches() {
            int start = 0;
            int end = 0;
            int script = UScript.COMMON;
            for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
                int next = family(text.codePointAt(at));
                if (next == UScript.COMMON || next == UScript.INHERITED) {
                    continue;
                }
                if (next != script) {
                    take(start, end, script);
                    start = at;
                    script = next;
                }
                end = text.offsetByCodePoints(at, 1);
            }
            take(start, end, script);
            if (done < text.length()) {
                found.add(new Stretch(text.substring(done), Optional.empty()));
            }
            return found;
        }

        private void take(int start, int end, int script) {
            if (script == UScript.COMMON || script == UScript.LATIN || usual.contains(script)) {
                return;
            }
            String words = text.substring(start, end);
            if (script != UScript.HAN
                    && words.codePoints().filter(Character::isLetter).count() < LETTERS_OF_A_WORD) {
                return;
            }
            if (start > done) {
                found.add(new Stretch(text.substring(done, start), Optional.empty()));
            }
            found.add(new Stretch(words, Optional.of(language(words, script))));
            done = end;
        }

        /** The language that a script tells, or that of the font; otherwise none is known, and the script is named. */
        private String language(String words, int script) {
            String told = told(words, script);
            return told.isEmpty()
                    ? words.codePoints()
                            .boxed()
                            .flatMap(each -> fonts.fallbackOf(each).flatMap(FallbackFont::language).stream())
                            .findFirst()
                            .orElse("und-" + UScript.getShortName(script))
                    : told;
        }

        private static String told(String words, int script) {
            return switch (script) {
                case UScript.GREEK -> "el";
                case UScript.GEORGIAN -> "ka";
                case UScript.ARMENIAN -> "hy";
                case UScript.HANGUL -> "ko";
                case UScript.THAI -> "th";
                case UScript.LAO -> "lo";
                case UScript.CHEROKEE -> "chr";
                case UScript.HAN ->
                    words.codePoints()
                                    .map(UScript::getScript)
                                    .anyMatch(each -> each == UScript.HIRAGANA || each == UScript.KATAKANA)
                            ? "ja"
                            : "";
                default -> "";
            };
        }
    }
}
