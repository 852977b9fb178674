package io.github.statbrief.markup;

import io.github.statbrief.internal.argument.Arguments;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the author marks a stretch of text as.
 *
 * @param strong whether it is important: {@code **all ports**}
 * @param emphasised whether it is stressed: {@code *estimated*}
 * @param link the address to which it leads: {@code [the methods](https://office.example/methods)}
 */
public record Markup(boolean strong, boolean emphasised, Optional<URI> link) {
    /** Text that is not marked up. */
    public static final Markup NONE = new Markup(false, false, Optional.empty());

    private static final String MAIL = "mailto";
    private static final Set<String> WEB = Set.of("http", "https");

    /** Refuses an address that is neither of the web nor of mail. */
    public Markup {
        Arguments.given("link", link);
        link.ifPresent(Markup::check);
    }

    /**
     * Reads the address of a link.
     *
     * @param text an address that begins with {@code https:}, {@code http:} or {@code mailto:}
     * @return the address
     * @throws IllegalArgumentException if it is anything else
     */
    public static URI address(String text) {
        try {
            URI address = new URI(Arguments.given("text", text));
            check(address);
            return address;
        } catch (URISyntaxException e) {
            throw refused(text, e);
        }
    }

    private static void check(URI address) {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        boolean web = WEB.contains(scheme) && address.getRawAuthority() != null;
        if (!web && !scheme.equals(MAIL)) {
            throw refused(address.toString(), null);
        }
    }

    private static IllegalArgumentException refused(String text, @Nullable Exception cause) {
        return new IllegalArgumentException(
                "'" + text + "' is no address of a link; write one with https://, http:// or mailto:", cause);
    }

    /** Returns the same markup of text that is important as well. */
    public Markup withStrong() {
        return new Markup(true, emphasised, link);
    }

    /** Returns the same markup of text that is stressed as well. */
    public Markup withEmphasis() {
        return new Markup(strong, true, link);
    }

    /** Returns the same markup of text that leads to an address. */
    public Markup withLink(URI address) {
        return new Markup(strong, emphasised, Optional.of(address));
    }
}
