package io.github.statbrief.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A transformation of SVG: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);
    private static final Pattern CALL = Pattern.compile("\\s*+(\\w++)\\s*+\\(([^)]*+)\\)\\s*+,?+\\s*+");

    /** Reads the value of a {@code transform} attribute. */
    static Affine of(String transform) {
        Affine all = NONE;
        Matcher call = CALL.matcher(transform);
        while (call.lookingAt()) {
            all = all.after(
                    of(call.group(1), SvgNumbers.numbers(call.group(2), "the transformation " + call.group(1))));
            call.region(call.end(), transform.length());
        }
        if (call.regionStart() < transform.stripTrailing().length()) {
            throw new IllegalArgumentException(
                    "'" + SvgNumbers.excerpt(transform) + "' is no transformation; write one as in translate(10 20)");
        }
        return all;
    }

    private static Affine of(String name, double[] n) {
        if (name.equals("matrix") && n.length == 6) {
            return new Affine(n[0], n[1], n[2], n[3], n[4], n[5]);
        }
        if (name.equals("translate") && (n.length == 1 || n.length == 2)) {
            return new Affine(1, 0, 0, 1, n[0], n.length == 1 ? 0 : n[1]);
        }
        if (name.equals("scale") && (n.length == 1 || n.length == 2)) {
            return new Affine(n[0], 0, 0, n[n.length - 1], 0, 0);
        }
        if (name.equals("rotate") && n.length == 1) {
            double angle = Math.toRadians(n[0]);
            return new Affine(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
        }
        throw new IllegalArgumentException("the transformation '" + SvgNumbers.excerpt(name)
                + "' is not drawn; matrix, translate, scale and rotate about 0 are");
    }

    /** First the other one, then this one. */
    Affine after(Affine inner) {
        return new Affine(
                a * inner.a + c * inner.b,
                b * inner.a + d * inner.b,
                a * inner.c + c * inner.d,
                b * inner.c + d * inner.d,
                a * inner.e + c * inner.f + e,
                b * inner.e + d * inner.f + f);
    }

    double x(double x, double y) {
        return a * x + c * y + e;
    }

    double y(double x, double y) {
        return b * x + d * y + f;
    }
}
