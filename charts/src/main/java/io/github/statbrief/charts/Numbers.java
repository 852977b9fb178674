package io.github.statbrief.charts;

/** Writes coordinates: at most three decimals, a point, no exponent, in every locale. */
final class Numbers {
    private static final int THOUSAND = 1000;

    private Numbers() {}

    static String of(double value) {
        long thousandths = Math.round(value * THOUSAND);
        String sign = thousandths < 0 ? "-" : "";
        long whole = Math.abs(thousandths) / THOUSAND;
        long rest = Math.abs(thousandths) % THOUSAND;
        if (rest == 0) {
            return sign + whole;
        }
        String decimals = Long.toString(THOUSAND + rest).substring(1);
        return sign + whole + "." + decimals.replaceAll("0+$", "");
    }
}
