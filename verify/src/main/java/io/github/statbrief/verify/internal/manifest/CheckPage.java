package io.github.statbrief.verify.internal.manifest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** Puts together the page that compares files with a manifest: one file, which asks for no other. */
public final class CheckPage {
    /** The most letters of a page, few of which are more than a byte; a page may have 400 kB. */
    private static final int MOST_LETTERS = 399_000;

    private static final String MANIFEST = "{manifest}";

    private static final List<String> SCRIPTS = List.of(
            "digest.js",
            "zip.js",
            "numbers.js",
            "workbook.js",
            "texts.js",
            "compare.js",
            "manifest.js",
            "view.js",
            "page.js");

    private CheckPage() {}

    /**
     * Makes a page.
     *
     * @param manifest the manifest
     * @param signature its signature; empty if it is not signed
     * @return the page; without the manifest if that would make it too large
     */
    public static byte[] of(byte[] manifest, Optional<byte[]> signature) {
        List<String> around = around(signature);
        String packed = Base64.getEncoder().encodeToString(packed(manifest));
        int size = around.get(0).length() + packed.length() + around.get(1).length();
        return size > MOST_LETTERS ? bytes(around(Optional.empty()), "") : bytes(around, packed);
    }

    /**
     * Whether a page is that of a manifest. Bytes can be packed in several ways, so that what it holds is unpacked.
     *
     * @param page the page
     * @param manifest the manifest
     * @param signature its signature; empty if it is not signed
     */
    public static boolean isOf(byte[] page, byte[] manifest, Optional<byte[]> signature) {
        if (Arrays.equals(page, of(manifest, signature))) {
            return true;
        }
        List<String> around = around(signature);
        String text = new String(page, StandardCharsets.UTF_8);
        if (!text.startsWith(around.get(0)) || !text.endsWith(around.get(1))) {
            return false;
        }
        String packed = text.substring(
                around.get(0).length(), text.length() - around.get(1).length());
        try {
            Inflater inflater = new Inflater(true);
            byte[] held = new InflaterInputStream(
                            new ByteArrayInputStream(Base64.getDecoder().decode(packed)), inflater)
                    .readNBytes(manifest.length + 1);
            inflater.end();
            return Arrays.equals(held, manifest);
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }

    private static byte[] bytes(List<String> around, String packed) {
        return (around.get(0) + packed + around.get(1)).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    /** What stands before the manifest in a page, and behind it. */
    private static List<String> around(Optional<byte[]> signature) {
        String style = resource("check.css");
        StringBuilder script = new StringBuilder("'use strict';\n");
        SCRIPTS.forEach(each -> script.append(resource(each)));
        String policy = "default-src 'none'; style-src '" + digest(style) + "'; script-src '"
                + digest(script.toString()) + "'; base-uri 'none'; form-action 'none'";
        String page = resource("check.html")
                .replace("{policy}", policy)
                .replace("{style}", style)
                .replace(
                        "{signature}",
                        signature.map(Base64.getEncoder()::encodeToString).orElse(""))
                .replace("{script}", script);
        int at = page.indexOf(MANIFEST);
        return List.of(page.substring(0, at), page.substring(at + MANIFEST.length()));
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(CheckPage.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
