package io.github.statbrief.internal.check;

import io.github.statbrief.Figure;
import io.github.statbrief.Quote;
import io.github.statbrief.Release;
import io.github.statbrief.Source;
import io.github.statbrief.internal.check.amount.QuotedValue;
import io.github.statbrief.internal.text.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Checks that quotes occur in their sources and state the values of their figures. */
final class QuoteCheck {
    private final Release release;
    private final Set<String> unread;
    private final Findings findings;

    QuoteCheck(Release release, Set<String> unread, Findings findings) {
        this.release = release;
        this.unread = unread;
        this.findings = findings;
    }

    void run() {
        Map<String, List<String>> texts = new HashMap<>();
        release.sources().forEach(source -> source.lines().ifPresent(lines -> texts.putIfAbsent(source.id(), lines)));
        for (WithPath<Figure> figure : WithPath.figures(release)) {
            for (WithPath<Quote> quote :
                    WithPath.list(figure.path() + ".quotes", figure.value().quotes())) {
                Optional.ofNullable(texts.get(quote.value().source())).ifPresent(lines -> stands(quote, lines));
                if (!unread.contains(figure.value().id())
                        && SourceLanguage.isEnglish(release, quote.value().source())) {
                    new QuotedValue(figure.value())
                            .missingFrom(quote.value().text())
                            .ifPresent(message -> findings.warning(quote.path() + ".text", message));
                }
            }
        }
        WithPath.list("sources", release.sources()).forEach(this::atHand);
    }

    private void atHand(WithPath<Source> source) {
        Optional<String> file = source.value().file();
        long quotes = release.figures()
                .flatMap(figure -> figure.quotes().stream())
                .filter(quote -> quote.source().equals(source.value().id()))
                .count();
        boolean read = source.value().lines().isPresent()
                || unread.contains(source.value().id());
        if (quotes == 0 || read) {
            return;
        }
        String unchecked = quotes + (quotes == 1 ? " quote was" : " quotes were") + " not checked against it";
        findings.warning(
                source.path() + ".file",
                file.map(name -> "the text '" + name + "' is not at hand, so that " + unchecked)
                        .orElse("the source '" + source.value().id() + "' names no text, so that " + unchecked
                                + "; name its 'file'"));
    }

    private void stands(WithPath<Quote> placed, List<String> lines) {
        Quote quote = placed.value();
        String source = "of source '" + quote.source() + "'";
        boolean inside = quote.line() <= lines.size();
        if (inside && holds(lines.get(quote.line() - 1), quote)) {
            return;
        }
        for (int line = 1; line <= lines.size(); line++) {
            if (holds(lines.get(line - 1), quote)) {
                findings.error(
                        placed.path() + ".line",
                        "the quote is not on line " + quote.line() + " " + source + "; it stands on line " + line);
                return;
            }
        }
        if (inside) {
            findings.error(
                    placed.path() + ".text",
                    "the quote is not on line " + quote.line() + " " + source
                            + nearly(quote, lines.get(quote.line() - 1)));
        } else {
            findings.error(
                    placed.path() + ".line",
                    "there is no line " + quote.line() + "; the text " + source + " has " + lines.size() + " lines");
        }
    }

    /** Whether a quote stands on a line; soft hyphens are no part of its words. */
    private static boolean holds(String line, Quote quote) {
        return Printable.withoutSoftHyphens(line).contains(Printable.withoutSoftHyphens(quote.text()));
    }

    /** Reports the source's words if only capitals, spaces or quotation marks differ. */
    private static String nearly(Quote quote, String line) {
        StringBuilder plain = new StringBuilder();
        int[] origin = new int[line.length() + 1];
        for (int at = 0; at < line.length(); at++) {
            String character = plain(line.substring(at, at + 1));
            if (!character.isEmpty()) {
                origin[plain.length()] = at;
                plain.append(character);
            }
        }
        String wanted = plain(quote.text());
        int found = wanted.isEmpty() ? -1 : plain.indexOf(wanted);
        if (found < 0) {
            return "";
        }
        int last = origin[found + wanted.length() - 1];
        return "; there it is written '" + line.substring(origin[found], last + 1) + "'";
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
