package io.github.statbrief.text;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.internal.wording.Phrases;
import io.github.statbrief.value.Bound;
import io.github.statbrief.value.Flag;
import io.github.statbrief.value.Reason;
import io.github.statbrief.value.Scale;
import io.github.statbrief.value.Sense;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The fixed words of one language. Immutable and safe to share between threads. */
public final class Labels {
    private static final long KILOBYTE = 1000;

    private final Phrases phrases;

    private Labels(Phrases phrases) {
        this.phrases = phrases;
    }

    /**
     * The words of a language.
     *
     * @param language a language with a bundle
     * @return its words
     * @throws IllegalArgumentException if the language has no bundle
     */
    public static Labels in(Locale language) {
        return new Labels(Phrases.in(language));
    }

    /** The words of a label. */
    public String of(Label label) {
        return phrases.get("label.", label);
    }

    /** A whole percentage on an axis: "25%". */
    public String percent(int hundredths) {
        return phrases.numbers().count(hundredths) + phrases.get("percent-sign");
    }

    /** The mark between a whole number and its decimal places: ".". */
    public String decimalMark() {
        return phrases.numbers().decimalMark();
    }

    /** The words of a bound: "more than"; empty if a number is exact. */
    public String bound(Bound bound) {
        return phrases.get("bound." + EnumWords.of(bound));
    }

    /** The sign of a bound: "&gt;"; empty if a number is exact. */
    public String sign(Bound bound) {
        return phrases.get("sign." + EnumWords.of(bound));
    }

    /** The word of a scale: "billion"; empty for {@link Scale#ONE}. */
    public String scale(Scale scale) {
        return scale == Scale.ONE ? "" : phrases.get("scale." + EnumWords.of(scale));
    }

    /** The sign behind a percentage. */
    public String percentSign() {
        return phrases.get("percent-sign");
    }

    /** What stands before an amount of a currency: its sign, "£"; its code and a space if it has none. */
    public String beforeMoney(Currency currency) {
        return phrases.units().signBefore(currency.getCurrencyCode()).orElseGet(() -> currency.getCurrencyCode() + " ");
    }

    /** "level" or "change". */
    public String sense(Sense sense) {
        return phrases.get(sense.isChange() ? "sense.change" : "sense.level");
    }

    /** "up", "down", "unchanged"; empty if no direction is stated. */
    public String direction(Sense sense) {
        return phrases.get("direction." + EnumWords.of(sense.direction()));
    }

    /** The meaning of a flag: "provisional". */
    public String flag(Flag flag) {
        return phrases.get("flag." + EnumWords.of(flag));
    }

    /** The meaning of the shorthand in the place of a number: "not available". */
    public String reason(Reason reason) {
        return phrases.get("reason." + EnumWords.of(reason));
    }

    /** The first and the last of several periods: "June 2013 – June 2014". */
    public String periods(String first, String last) {
        return phrases.format("grid.periods", "first", first, "last", last);
    }

    /**
     * Says how the changes below a table are calculated.
     *
     * @param ofPercentages whether some are of percentages
     */
    public String changes(boolean ofPercentages) {
        return phrases.format("grid.changes", "points", ofPercentages ? "yes" : "no");
    }

    /** A dimension of which a table has one code: "Region: North". */
    public String fixed(String dimension, String code) {
        return phrases.format("grid.fixed", "dimension", dimension, "code", code);
    }

    /** The name of the sheet with all that is stated of the content of others: "Data (full)". */
    public String fullSheet(String sheet) {
        return phrases.format("sheet.full", "sheet", sheet);
    }

    /** The title of a sheet: "Key figures: Retail sales, June 2014". */
    public String sheetTitle(String name, String title) {
        return phrases.format("sheet.titled", "name", name, "title", title);
    }

    /**
     * Says which figures a sheet has.
     *
     * @param shown how many it has
     * @param all how many the release has
     * @param headline how many of them are in its headline
     */
    public String figuresShown(int shown, int all, int headline) {
        return shown == all
                ? phrases.format("sheet.all-figures", "figures", all, "headline", headline)
                : phrases.format("sheet.some-figures", "shown", shown, "all", all);
    }

    /** Says on which sheet all that is stated of each number stands. */
    public String allOnSheet(String sheet) {
        return phrases.format("sheet.all-there", "sheet", sheet);
    }

    /** The code of a constant, in any language: "count", as in release files and CSV. */
    public String code(Enum<?> constant) {
        return EnumWords.of(constant);
    }

    /** The number of a note in the brief: "N12". */
    public String noteOfBrief(int number) {
        return phrases.format("note.label", "number", Integer.toString(number));
    }

    /** "wine, beer and cider". */
    public String list(List<String> items) {
        return phrases.allOf(items);
    }

    /** The reference to a note in a spreadsheet: "[note 12]". */
    public String noteMarker(int number) {
        return phrases.format("note.marker", "number", Integer.toString(number));
    }

    /** Says which dots have no room for their names. */
    public String unlabelled(List<String> names) {
        return phrases.format("chart.unlabelled", "names", phrases.allOf(names));
    }

    /** "Page 2 of 4". */
    public String page(int page, int pages) {
        return phrases.format("page-of", "page", page, "pages", pages);
    }

    /** Names the data of a chart: "Data of Chart 2". */
    public String dataOf(String object) {
        return phrases.format("page.data-of", "object", object);
    }

    /** Names the files of a table, a chart or the release: "Download Table 2". */
    public String download(String object) {
        return phrases.format("page.download", "object", object);
    }

    /**
     * How a release is cited.
     *
     * @param publisher its publishers
     * @param year the year of publication
     * @param title its title
     * @param kind the kind of document: "Statistical bulletin"
     * @param date the day of publication
     * @param via who reported it; empty if nobody did
     * @param address its address; empty if it is not known
     */
    public String citation(
            String publisher,
            int year,
            String title,
            String kind,
            String date,
            Optional<String> via,
            Optional<String> address) {
        String cited = phrases.format(
                "page.citation",
                "publisher",
                publisher,
                "year",
                Integer.toString(year),
                "title",
                title,
                "kind",
                kind,
                "date",
                date);
        String reported = via.map(name -> phrases.format("page.citation-via", "citation", cited, "via", name))
                .orElse(cited);
        return address.map(url -> phrases.format("page.citation-at", "citation", reported, "address", url))
                .orElse(reported);
    }

    /** The size of a file: "42 kB". */
    public String size(long bytes) {
        if (bytes < KILOBYTE) {
            return phrases.format("page.size-bytes", "bytes", bytes);
        }
        return bytes < KILOBYTE * KILOBYTE
                ? phrases.format("page.size-kilobytes", "kilobytes", Math.round((double) bytes / KILOBYTE))
                : phrases.format("page.size-megabytes", "megabytes", Math.round((double) bytes / KILOBYTE / KILOBYTE));
    }
}
