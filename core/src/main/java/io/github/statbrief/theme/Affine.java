package io.github.statbrief.theme;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A transformation of SVG: {@code x' = a x + c y + e}, {@code y' = b x + d y + f}. */
record Affine(double a, double b, double c, double d, double e, double f) {
    static final Affine NONE = new Affine(1, 0, 0, 1, 0, 0);
    private static final Pattern CALL = Pattern.compile("\\s*(\\w+)\\s*\\(([^)]*)\\)\\s*,?\\s*");

    /** Reads the value of a {@code transform} attribute. */
    static Affine of(String transform) {
        Affine all = NONE;
        Matcher call = CALL.matcher(transform);
        int end = 0;
        while (call.find() && call.start() == end) {
            all = all.after(of(call.group(1), numbers(call.group(2))));
            end = call.end();
        }
        if (end < transform.stripTrailing().length()) {
            throw new IllegalArgumentException("'" + transform + "' is no transformation");
        }
        return all;
    }

    private static List<Double> numbers(String list) {
        List<Double> numbers = new ArrayList<>();
        for (String number : list.strip().split("[\\s,]+", -1)) {
            numbers.add(Double.valueOf(number));
        }
        return numbers;
    }

    private static Affine of(String name, List<Double> n) {
        if (name.equals("matrix") && n.size() == 6) {
            return new Affine(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
        }
        if (name.equals("translate") && n.size() <= 2) {
            return new Affine(1, 0, 0, 1, n.get(0), n.size() == 1 ? 0 : n.get(1));
        }
        if (name.equals("scale") && n.size() <= 2) {
            return new Affine(n.get(0), 0, 0, n.get(n.size() - 1), 0, 0);
        }
        if (name.equals("rotate") && n.size() == 1) {
            double angle = Math.toRadians(n.get(0));
            return new Affine(Math.cos(angle), Math.sin(angle), -Math.sin(angle), Math.cos(angle), 0, 0);
        }
        throw new IllegalArgumentException(
                "the transformation '" + name + "' is not drawn; matrix, translate, scale and rotate about 0 are");
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
