package io.github.statbrief.html.internal.markup;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The policy of a page that forbids a browser everything but its own style sheets, its own script and embedded pictures. */
public final class ContentSecurityPolicy {
    private ContentSecurityPolicy() {}

    /**
     * Makes the policy.
     *
     * @param styles the style sheets in the page
     * @param script the script in the page, if it has one
     * @param fonts whether fonts embedded in the page are allowed
     */
    public static String of(List<String> styles, Optional<String> script, boolean fonts) {
        String allowed = styles.stream().map(ContentSecurityPolicy::hash).collect(Collectors.joining(" "));
        return "default-src 'none'; style-src " + allowed + "; script-src "
                + script.map(ContentSecurityPolicy::hash).orElse("'none'")
                + "; img-src data:" + (fonts ? "; font-src data:" : "") + "; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
