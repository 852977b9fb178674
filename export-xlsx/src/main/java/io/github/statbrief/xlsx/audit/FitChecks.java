package io.github.statbrief.xlsx.audit;

import io.github.statbrief.sheets.cell.TextMetrics;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Checks that cell content is fully visible: text wraps, rows are high enough, columns neither too narrow nor far too
 * wide.
 */
final class FitChecks implements AuditCheck {
    /** The height of a line in font sizes. */
    private static final double LINE = 1.2;

    private static final double USUAL_SIZE = 11;
    /** The tolerance of widths: columns are measured in default digits, an estimate for all other letters. */
    private static final double TOLERANCE = 1.1;

    /** Numbers that are measured; longer ones are not. */
    private static final Pattern NUMBER = Pattern.compile("-?[0-9.]{1,40}([eE][+-]?[0-9]{1,2})?");

    /** Words in the format of a number. */
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"");

    /** The commas behind the digits of a format, each for a thousand. */
    private static final Pattern SCALED = Pattern.compile("[0#](,+)(?![0#,])");

    private static final int GROUP = 3;
    private static final double NARROW = 0.5;

    /** The longest word that must fit; longer ones, mostly addresses, break at the end of a line. */
    private static final double LONGEST_WORD = 40;

    private static final double FAR_TOO_WIDE = 2;
    private static final double NEVER_TOO_WIDE = 30;

    /** The width required by the widest content of a column. */
    private record Need(double width, String cell) {}

    private final AuditFindings findings;
    private final Map<Integer, Need> needs = new LinkedHashMap<>();
    private AuditedSheet sheet = AuditedSheet.NONE;
    private AuditedSheet.Widths widths = AuditedSheet.NONE.widths();
    private Optional<AuditedCell> last = Optional.empty();

    FitChecks(AuditFindings findings) {
        this.findings = findings;
    }

    @Override
    public void begin(AuditedSheet begun) {
        sheet = begun;
        widths = begun.widths();
        needs.clear();
        last = Optional.empty();
    }

    @Override
    public void cell(AuditedCell cell) {
        if (cell.isBlank()) {
            return;
        }
        double width = widths.of(cell.column());
        String text = cell.text().text();
        double natural = cell.isNumber() ? digits(cell) : TextMetrics.width(text);
        Need known = needs.get(cell.column());
        if (known == null || known.width() < natural) {
            needs.put(cell.column(), new Need(natural, cell.place()));
        }
        last.filter(each -> each.row() == cell.row()).ifPresent(each -> covered(each, cell));
        if (cell.isNumber()) {
            if (natural > width * TOLERANCE) {
                found(AuditItem.SENSIBLE_WIDTHS, cell.place(), "the number is wider than its column and is not shown");
            }
        } else if (cell.isText()) {
            text(cell, text, width, natural);
        }
        last = Optional.of(cell);
    }

    private void text(AuditedCell cell, String text, double width, double natural) {
        boolean wrapped = cell.look().wrapped();
        boolean inTable = cell.table().isPresent();
        if (!wrapped
                && ((inTable && natural > width * TOLERANCE) || text.strip().indexOf('\n') >= 0)) {
            found(AuditItem.WRAPPED_TEXT, cell.place(), "the text does not wrap and is wider than its column");
        }
        double word = TextMetrics.longestWord(text);
        if (wrapped && word <= LONGEST_WORD && word > width * TOLERANCE) {
            found(AuditItem.SENSIBLE_WIDTHS, cell.place(), "the column is narrower than a word in it");
        }
        if (wrapped && cell.height() > 0) {
            double size = cell.look().font().size() == 0
                    ? USUAL_SIZE
                    : cell.look().font().size();
            int needed = TextMetrics.lines(text, width * TOLERANCE);
            int room = (int) Math.max(1, Math.round(cell.height() / (size * LINE)));
            if (needed > room) {
                found(
                        AuditItem.WRAPPED_TEXT,
                        cell.place(),
                        "the text needs about " + needed + " lines; its row has room for " + room);
            }
        }
    }

    /** Reports text that does not wrap and is covered by the next cell. */
    private void covered(AuditedCell text, AuditedCell next) {
        if (!text.isText() || text.look().wrapped() || text.table().isPresent()) {
            return;
        }
        double room = 0;
        for (int column = text.column(); column < next.column(); column++) {
            room += widths.of(column);
        }
        if (TextMetrics.width(text.text().text()) > room * TOLERANCE) {
            found(AuditItem.WRAPPED_TEXT, text.place(), "the text is cut by the next cell");
        }
    }

    @Override
    public void end() {
        needs.forEach((column, need) -> widths.stated(column).ifPresent(width -> {
            if (width > NEVER_TOO_WIDE && width > need.width() * FAR_TOO_WIDE) {
                found(
                        AuditItem.SENSIBLE_WIDTHS,
                        need.cell(),
                        "the column is " + Math.round(width) + " characters wide; what stands in it takes "
                                + Math.round(need.width()));
            }
        }));
    }

    /** The least number of characters of a number: its whole digits, with the separators and words of its format. */
    private static double digits(AuditedCell cell) {
        String format = cell.look().format();
        String shown = format.split(";(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", 2)[0];
        double words = LITERAL.matcher(shown)
                .results()
                .mapToDouble((MatchResult literal) -> TextMetrics.width(literal.group(1)))
                .sum();
        if (words > 0 && !shown.replaceAll(LITERAL.pattern(), "").matches(".*[0#].*")) {
            return words;
        }
        if (format.isEmpty()
                || format.contains("E")
                || !NUMBER.matcher(cell.text().text()).matches()) {
            return 0;
        }
        BigDecimal number = new BigDecimal(cell.text().text());
        int scaled = GROUP
                * (int) SCALED.matcher(shown.replaceAll(LITERAL.pattern(), ""))
                        .results()
                        .mapToLong(commas -> commas.group(1).length())
                        .sum();
        int digits = Math.max(1, number.precision() - number.scale() - scaled);
        int separators = format.contains("#,##0") ? (digits - 1) / GROUP : 0;
        return digits + separators * NARROW + words;
    }

    private void found(AuditItem item, String cell, String message) {
        findings.add(item, sheet.name(), cell, message);
    }
}
