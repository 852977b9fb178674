package io.github.statbrief.verify;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.KeySpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Signs manifests with Ed25519, and reads its keys from PEM files. */
public final class ManifestKeys {
    private static final String ALGORITHM = "Ed25519";
    private static final String PRIVATE = "PRIVATE KEY";
    private static final String PUBLIC = "PUBLIC KEY";
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

    private ManifestKeys() {}

    /**
     * Reads a private key.
     *
     * @param file a PEM file with a key in PKCS #8
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it has no such key
     */
    public static PrivateKey privateKey(Path file) throws IOException {
        return key(file, PRIVATE, "openssl genpkey -algorithm ed25519", (bytes, factory) -> {
            KeySpec spec = new PKCS8EncodedKeySpec(bytes);
            return factory.generatePrivate(spec);
        });
    }

    /**
     * Reads a public key.
     *
     * @param file a PEM file with a key in the form of X.509
     * @throws IOException if the file cannot be read
     * @throws IllegalArgumentException if it has no such key
     */
    public static PublicKey publicKey(Path file) throws IOException {
        return key(
                file,
                PUBLIC,
                "openssl pkey -pubout",
                (bytes, factory) -> factory.generatePublic(new X509EncodedKeySpec(bytes)));
    }

    /**
     * Signs a manifest.
     *
     * @param manifest its bytes
     * @param key the private key
     * @return the signature, 64 bytes
     */
    public static byte[] sign(byte[] manifest, PrivateKey key) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(manifest);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 does not sign with this key: " + e.getMessage(), e);
        }
    }

    /**
     * Whether a signature is that of a manifest.
     *
     * @param manifest its bytes
     * @param signature the signature
     * @param key the public key of who should have signed it
     */
    public static boolean isSigned(byte[] manifest, byte[] signature, PublicKey key) {
        try {
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(manifest);
            return check.verify(signature);
        } catch (SignatureException e) {
            // bytes that are no signature at all
            return false;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Ed25519 does not verify with this key: " + e.getMessage(), e);
        }
    }

    /**
     * Makes a key.
     *
     * @param <T> its kind
     */
    private interface Maker<T> {
        T of(byte[] bytes, KeyFactory factory) throws InvalidKeySpecException;
    }

    private static <T> T key(Path file, String kind, String command, Maker<T> maker) throws IOException {
        // whatever the file is, its bytes are text in this encoding
        Matcher pem = PEM.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
        String expected = "; expected is a PEM file with an Ed25519 key, as '" + command + "' writes it: -----BEGIN "
                + kind + "-----";
        if (!pem.find()) {
            throw new IllegalArgumentException("has no key" + expected);
        }
        if (!pem.group(1).equals(kind)) {
            throw new IllegalArgumentException("has '" + pem.group(1) + "'" + expected);
        }
        try {
            return maker.of(Base64.getMimeDecoder().decode(pem.group(2)), KeyFactory.getInstance(ALGORITHM));
        } catch (InvalidKeySpecException | IllegalArgumentException e) {
            throw new IllegalArgumentException("has a key of another kind" + expected, e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has Ed25519", e);
        }
    }
}
