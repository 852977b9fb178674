package io.github.statbrief.cli;

import io.github.statbrief.engine.Caller;
import java.util.Locale;
import java.util.regex.Pattern;

/** The command as the caller of the engine. */
final class Terminal implements Caller {
    private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

    @Override
    public String name() {
        return "the command statbrief";
    }

    @Override
    public String versions() {
        return "statbrief command " + Version.ofOutputs();
    }

    /** The option: {@code --lock-timeout}. */
    @Override
    public String setting(String name) {
        return switch (name) {
            case "outputDirectory" -> "--output";
            case "releases" -> "FILE";
            case "sign.key" -> "--sign-key";
            case "verify.key" -> "--key";
            default ->
                "--"
                        + CAPITAL.matcher(name)
                                .replaceAll(found -> "-" + found.group().toLowerCase(Locale.ROOT));
        };
    }
}
