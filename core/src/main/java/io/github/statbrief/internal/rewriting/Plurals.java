package io.github.statbrief.internal.rewriting;

/** Forms English plurals and their singular, for advice about units only. */
public final class Plurals {
    private Plurals() {}

    /** The plural of a name whose plural is not formed with s alone. */
    public static String plural(String one) {
        if (one.matches(".*[^aeiou]y")) {
            return one.substring(0, one.length() - 1) + "ies";
        }
        if (one.endsWith("man")) {
            return one.substring(0, one.length() - "man".length()) + "men";
        }
        if (one.endsWith("sis")) {
            return one.substring(0, one.length() - 2) + "es";
        }
        return one.matches(".*(?:s|x|z|ch|sh)") ? one + "es" : one + "s";
    }

    /** The singular of a name that ends in s. */
    public static String singular(String many) {
        if (many.matches(".*[^aeiou]ies")) {
            return many.substring(0, many.length() - "ies".length()) + "y";
        }
        return many.matches(".*(?:ss|x|z|ch|sh)es")
                ? many.substring(0, many.length() - 2)
                : many.substring(0, many.length() - 1);
    }
}
