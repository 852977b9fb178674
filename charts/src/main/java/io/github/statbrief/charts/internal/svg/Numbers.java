package io.github.statbrief.charts.internal.svg;

/** Writes coordinates: at most three decimals, a point, no exponent, in every locale. */
public final class Numbers {
    private static final int THOUSAND = 1000;

    private Numbers() {}

    public static String of(double value) {
        long thousandths = Math.round(value * THOUSAND);
        String sign = thousandths < 0 ? "-" : "";
        long whole = Math.abs(thousandths) / THOUSAND;
        long rest = Math.abs(thousandths) % THOUSAND;
        if (rest == 0) {
            return sign + whole;
        }
        int end = rest % 100 == 0 ? 2 : rest % 10 == 0 ? 3 : 4;
        return sign + whole + "." + Long.toString(THOUSAND + rest).substring(1, end);
    }
}
