package io.github.statbrief.engine.mutation;

import static io.github.statbrief.engine.mutation.RealMistake.exchanged;
import static io.github.statbrief.engine.mutation.RealMistake.other;
import static io.github.statbrief.engine.mutation.RealMistake.row;
import static io.github.statbrief.engine.mutation.RealMistake.stale;
import static io.github.statbrief.engine.mutation.RealMistake.typed;

import java.util.List;
import java.util.stream.Stream;

/** The kinds of mistakes for which offices publish corrections, each made in an output of an example. */
final class RealMistakes {
    private static final String SECURITY = "public-security";
    private static final String DUTY = "alcohol-duty";
    private static final String RETAIL = "retail-sales";
    private static final String CHARTS = "every-chart";

    private static final String TEXTS = "xl/sharedStrings\\.xml";
    private static final String SHEETS = "xl/worksheets/sheet\\d+\\.xml";

    private RealMistakes() {}

    static List<RealMistake> all() {
        return Stream.of(versions(), numbers(), meanings(), labels(), tables())
                .flatMap(List::stream)
                .toList();
    }

    /** Files that belong to another version, another table or another release. */
    private static List<RealMistake> versions() {
        return List.of(
                stale("The brief was made before a figure was corrected", SECURITY, "brief.pdf", "3,300"),
                stale("The workbook is the one from before the correction", SECURITY, "workbook.xlsx", "96.69"),
                stale(
                        "The open spreadsheet was forgotten when the figures were corrected",
                        RETAIL,
                        "workbook.ods",
                        "13.1"),
                stale("The chart draws last month's data", RETAIL, "charts/online-growth.svg", "13.1"),
                stale("The picture of the chart was not made again", RETAIL, "charts/online-growth.png", "13.1"),
                stale("The data behind the chart are last month's", RETAIL, "charts/online-growth.csv", "13.1"),
                stale("Programs are served the release from before the correction", RETAIL, "release.json", "13.1"),
                other(
                        "The link to the workbook leads to that of another release",
                        SECURITY,
                        "workbook.xlsx",
                        RETAIL,
                        "workbook.xlsx",
                        "is missing"),
                other(
                        "The data file of one table has the rows of another",
                        DUTY,
                        "data/receipts.csv",
                        DUTY,
                        "data/receipts-by-month.csv",
                        "2021-10"),
                other(
                        "The chart of one table stands under the name of another",
                        DUTY,
                        "charts/receipts.svg",
                        DUTY,
                        "charts/receipts-by-month.svg",
                        "October 2021"));
    }

    /** Numbers with other digits. */
    private static List<RealMistake> numbers() {
        return List.of(
                typed(
                        "Two tables disagree: digits were transposed in one",
                        DUTY,
                        "brief.md",
                        "| 12,105.88 |",
                        "| 12,150.88 |",
                        "12,150.88"),
                typed(
                        "The text and the table disagree",
                        DUTY,
                        "index.html",
                        ">£4,658.55 million<",
                        ">£4,568.55 million<",
                        "4,568.55"),
                typed(
                        "The headline and the body disagree",
                        RETAIL,
                        "brief.md",
                        "rose by 3.6% (`quantity-on-year`)",
                        "rose by 3.5% (`quantity-on-year`)",
                        "3.5%"),
                typed(
                        "A label of the chart and its bar disagree",
                        RETAIL,
                        "charts/online-growth.svg",
                        ">up by 13.4%<",
                        ">up by 14.3%<",
                        "14.3"),
                typed(
                        "A lost minus",
                        CHARTS,
                        "workbook.xlsx",
                        SHEETS,
                        "t=\"n\"><v>-24000</v>",
                        "t=\"n\"><v>24000</v>",
                        "24,000"),
                typed(
                        "A decimal point one digit to the left",
                        SECURITY,
                        "index.html",
                        "value=\"96.96\"",
                        "value=\"9.696\"",
                        "9.696"),
                typed(
                        "Zeros lost while typing: 50,000 for 500,000",
                        SECURITY,
                        "brief.md",
                        "more than 500,000 cases",
                        "more than 50,000 cases",
                        "50,000"),
                typed(
                        "The spreadsheet turned a large number into 4.4E+10",
                        SECURITY,
                        "data/figures.csv",
                        ",43600000000,",
                        ",4.4E+10,",
                        "4.4E+10"),
                typed(
                        "A number was rounded away in one table: 7 for 7.1",
                        RETAIL,
                        "brief.md",
                        "| June 2014 | 7.1 |",
                        "| June 2014 | 7 |",
                        "7"),
                typed(
                        "The total no longer is that of its parts",
                        DUTY,
                        "workbook.ods",
                        "content\\.xml",
                        "office:value=\"12105.88\"",
                        "office:value=\"12015.88\"",
                        "12,015.88"));
    }

    /** Numbers that mean something else. */
    private static List<RealMistake> meanings() {
        return List.of(
                typed(
                        "\"Fell\" for \"rose\"",
                        RETAIL,
                        "index.html",
                        ">rose by 13.4%<",
                        ">fell by 13.4%<",
                        "fell by 13.4%"),
                typed(
                        "\"Reduced by\" for \"reduced to\"",
                        SECURITY,
                        "brief.md",
                        "reduced to 45 seconds",
                        "reduced by 45 seconds",
                        "reduced by"),
                typed(
                        "Percent for percentage points",
                        RETAIL,
                        "brief.md",
                        "0.9 percentage points (`share-change`)",
                        "0.9% (`share-change`)",
                        "0.9%"),
                typed("Millions for billions", RETAIL, "index.html", ">£7.1 billion<", ">£7.1 million<", "7.1 million"),
                typed(
                        "Thousands for millions at the head of a table",
                        DUTY,
                        "workbook.xlsx",
                        TEXTS,
                        "Alcohol duty receipts, £ million, 2011/12",
                        "Alcohol duty receipts, £ thousand, 2011/12",
                        "million"),
                typed(
                        "\"More than\" was lost",
                        SECURITY,
                        "index.html",
                        ">more than 3,400 officers<",
                        ">3,400 officers<",
                        "3,400 officers"),
                row(
                        "A provisional mark was lost",
                        DUTY,
                        "brief.md",
                        "(\\| September 2021 \\| 271,389.53) \\\\\\[p\\\\\\](.*)",
                        "$1$2\n",
                        "lacks its status [p]"),
                typed(
                        "A confidential value was published",
                        CHARTS,
                        "data/services.csv",
                        "post,Post,2025,[c],,,,,,confidential,",
                        "post,Post,2025,7,exact,7,,1,,,",
                        "7"),
                typed("\"Not available\" became zero", RETAIL, "brief.md", "| 10.4 | \\[x\\] |", "| 10.4 | 0 |", "0"),
                typed(
                        "The upper confidence limit of another row",
                        CHARTS,
                        "data/anxiety.csv",
                        ",3.30,3.52,",
                        ",3.30,3.40,",
                        "3.40"));
    }

    /** Labels, periods, notes and sources of something else. */
    private static List<RealMistake> labels() {
        return List.of(
                typed(
                        "The wrong index: current prices for chained volume",
                        RETAIL,
                        "brief.md",
                        "| Quantity bought, seasonally adjusted, chained volume | up by 3.6%",
                        "| Quantity bought, seasonally adjusted, current prices | up by 3.6%",
                        "current prices"),
                typed(
                        "The period of the month before stayed in the template",
                        RETAIL,
                        "brief.md",
                        "| up by 3.5% on June 2013 | June 2014 |",
                        "| up by 3.5% on June 2013 | May 2014 |",
                        "May 2014"),
                typed(
                        "Compared with the month before, labelled as the year before",
                        RETAIL,
                        "index.html",
                        ">up by 0.1% on May 2014<",
                        ">up by 0.1% on June 2013<",
                        "June 2013"),
                typed(
                        "A year too early at the axis of a chart",
                        DUTY,
                        "charts/receipts.svg",
                        ">2020/21<",
                        ">2019/20<",
                        "2019/20"),
                typed(
                        "A note behind the number of another",
                        RETAIL,
                        "brief.md",
                        "**N3** Inferred",
                        "**N4** Inferred",
                        "N3"));
    }

    /** Rows and columns in the place of others. */
    private static List<RealMistake> tables() {
        return List.of(
                typed(
                        "The headings of two columns were exchanged",
                        DUTY,
                        "brief.md",
                        "| Period | All alcohol | Wine | Spirits |",
                        "| Period | All alcohol | Spirits | Wine |",
                        "wine"),
                exchanged(
                        "Women's values in the rows of men",
                        CHARTS,
                        "data/population.csv",
                        List.of("2025,140,exact,140,", "2025,147,exact,147,"),
                        "140"),
                row("A row was lost when the table was pasted", DUTY, "brief.md", "\\| 2015/16 \\|.*", "", "2015"),
                row(
                        "A row stands twice",
                        DUTY,
                        "data/receipts.csv",
                        "(receipts,Alcohol duty receipts,wine,Wine,2015-2016,.*)",
                        "$1\n$1\n",
                        "wine"),
                typed(
                        "A row of the German edition, with commas for points",
                        DUTY,
                        "brief.md",
                        "| 2011/12 | 10,036.21 | 3,355.64 |",
                        "| 2011/12 | 10.036,21 | 3.355,64 |",
                        "10.036,21"));
    }
}
