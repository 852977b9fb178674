package io.github.statbrief.theme;

import java.awt.geom.AffineTransform;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the transformations supported in logos. Callers must not modify a returned transformation. */
final class SvgTransform {
    private static final Pattern CALL = Pattern.compile("\\s*+(\\w++)\\s*+\\(([^)]*+)\\)\\s*+,?+\\s*+");

    private SvgTransform() {}

    /** Reads the value of a {@code transform} attribute. */
    static AffineTransform of(String transform) {
        AffineTransform all = new AffineTransform();
        Matcher call = CALL.matcher(transform);
        while (call.lookingAt()) {
            all.concatenate(
                    of(call.group(1), SvgNumbers.numbers(call.group(2), "the transformation " + call.group(1))));
            call.region(call.end(), transform.length());
        }
        if (call.regionStart() < transform.stripTrailing().length()) {
            throw new IllegalArgumentException(
                    "'" + SvgNumbers.excerpt(transform) + "' is no transformation; write one as in translate(10 20)");
        }
        return all;
    }

    private static AffineTransform of(String name, double[] n) {
        if (name.equals("matrix") && n.length == 6) {
            return new AffineTransform(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
        if (name.equals("translate") && (n.length == 1 || n.length == 2)) {
            return AffineTransform.getTranslateInstance(n[0], n.length == 1 ? 0 : n[1]);
        }
        if (name.equals("scale") && (n.length == 1 || n.length == 2)) {
            return AffineTransform.getScaleInstance(n[0], n[n.length - 1]);
        }
        if (name.equals("rotate") && n.length == 1) {
            return AffineTransform.getRotateInstance(Math.toRadians(n[0]));
        }
        throw new IllegalArgumentException("the transformation '" + SvgNumbers.excerpt(name)
                + "' is not drawn; matrix, translate, scale and rotate about 0 are");
    }

    /** Applies the inner transformation first, then the outer one. */
    static AffineTransform within(AffineTransform outer, AffineTransform inner) {
        AffineTransform both = new AffineTransform(outer);
        both.concatenate(inner);
        return both;
    }
}
