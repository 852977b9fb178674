package io.github.statbrief.html.internal.markdown;

import io.github.statbrief.markup.Markup;
import io.github.statbrief.outline.content.RichText;
import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;

/** Writes rich text: emphasis and links as such, and the id of a figure or cell behind its words. */
final class RichWords {
    private static final String STRONG = "**";
    private static final String EMPHASIS = "*";

    /** Addresses in which nothing has a meaning in Markdown. */
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9:/.#?=%@+,;-]+");

    private final boolean withIds;

    private RichWords(boolean withIds) {
        this.withIds = withIds;
    }

    /** A text with the ids of the figures and cells in it. */
    static String withIds(RichText text) {
        return new RichWords(true).text(text);
    }

    /** A text without ids. */
    static String plain(RichText text) {
        return new RichWords(false).text(text);
    }

    private String text(RichText text) {
        List<RichText.Piece> pieces = text.pieces();
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < pieces.size(); at++) {
            RichText.Piece piece = pieces.get(at);
            String words = piece.text();
            String core = words.strip();
            if (core.isEmpty()) {
                all.append(' ');
                continue;
            }
            String before = words.startsWith(core) ? "" : " ";
            String after = words.endsWith(core) ? "" : " ";
            char left = before.isEmpty() ? last(all) : ' ';
            char right = after.isEmpty() && at + 1 < pieces.size()
                    ? first(pieces.get(at + 1).text())
                    : ' ';
            all.append(before)
                    .append(marked(core, piece.markup(), left, right))
                    .append(id(piece))
                    .append(after);
        }
        String line = all.toString().strip();
        return line.isEmpty() ? line : begun(line, text);
    }

    /** The text with an escape where its words would begin a list or heading. */
    private static String begun(String line, RichText text) {
        String first = text.pieces().get(0).text();
        String escaped = Escape.line(first);
        String plain = Escape.words(first).strip();
        return line.startsWith(plain) ? escaped + line.substring(plain.length()) : line;
    }

    private static char last(StringBuilder all) {
        return all.isEmpty() ? ' ' : all.charAt(all.length() - 1);
    }

    private static char first(String text) {
        return text.isEmpty() ? ' ' : text.charAt(0);
    }

    private static String marked(String words, Markup markup, char left, char right) {
        String sign = (markup.strong() ? STRONG : "") + (markup.emphasised() ? EMPHASIS : "");
        // the signs would be taken for text where words touch them on both sides
        boolean opens = Character.isLetterOrDigit(words.charAt(0)) || !Character.isLetterOrDigit(left);
        boolean closes =
                Character.isLetterOrDigit(words.charAt(words.length() - 1)) || !Character.isLetterOrDigit(right);
        boolean alone = left != '*' && right != '*';
        String shown =
                sign.isEmpty() || !opens || !closes || !alone ? Escape.words(words) : sign + Escape.words(words) + sign;
        return markup.link().map(address -> linked(shown, address)).orElse(shown);
    }

    /** Words that lead to an address. */
    static String linked(String escaped, URI address) {
        String ascii = address.toASCIIString();
        if (PLAIN.matcher(ascii).matches()) {
            return "[" + escaped + "](" + ascii + ")";
        }
        String target = ascii.replace("<", "%3C")
                .replace(">", "%3E")
                .replace("|", "%7C")
                .replace("\\", "%5C")
                .replace("&", "\\&");
        return "[" + escaped + "](<" + target + ">)";
    }

    private String id(RichText.Piece piece) {
        if (!withIds || !piece.value()) {
            return "";
        }
        return piece.figure()
                .or(piece::cell)
                .map(id -> " (" + Escape.code(id) + ")")
                .orElse("");
    }
}
