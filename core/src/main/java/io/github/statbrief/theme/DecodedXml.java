package io.github.statbrief.theme;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of an XML file. The JDK's parser prints to the standard error stream what it cannot decode; here a letter that
 * no XML has stands there instead, so that the parser refuses it at its place.
 */
final class DecodedXml {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]*?encoding\\s*=\\s*['\"]([A-Za-z][\\w.-]*)");
    private static final int DECLARATION = 200;
    private static final String UNDECODED = "\uFFFE";

    private DecodedXml() {}

    /** Decodes a file, without its byte order mark. */
    static String of(byte[] bytes) {
        try {
            CharBuffer text = charset(bytes)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPLACE)
                    .onUnmappableCharacter(CodingErrorAction.REPLACE)
                    .replaceWith(UNDECODED)
                    .decode(ByteBuffer.wrap(bytes));
            return text.length() > 0 && text.get(0) == '\uFEFF'
                    ? text.subSequence(1, text.length()).toString()
                    : text.toString();
        } catch (CharacterCodingException e) {
            throw new IllegalStateException("what cannot be decoded is replaced", e);
        }
    }

    private static Charset charset(byte[] bytes) {
        int first = bytes.length < 2 ? -1 : Byte.toUnsignedInt(bytes[0]) << 8 | Byte.toUnsignedInt(bytes[1]);
        if (first == 0xFEFF || first == 0xFFFE) {
            return StandardCharsets.UTF_16;
        }
        if (first >= 0 && (first & 0xFF) == 0) {
            return StandardCharsets.UTF_16LE;
        }
        if (first >= 0 && first >> 8 == 0) {
            return StandardCharsets.UTF_16BE;
        }
        String begin = new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
        Matcher declared = DECLARED.matcher(begin.startsWith("\u00EF\u00BB\u00BF") ? begin.substring(3) : begin);
        return declared.find() && Charset.isSupported(declared.group(1))
                ? Charset.forName(declared.group(1))
                : StandardCharsets.UTF_8;
    }
}
