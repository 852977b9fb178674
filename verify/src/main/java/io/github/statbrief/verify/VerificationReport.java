package io.github.statbrief.verify;

import io.github.statbrief.verify.result.Discrepancy;
import io.github.statbrief.verify.result.Standing;
import io.github.statbrief.verify.result.Verification;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes what verifications found: as lines for a terminal, as JSON for programs, as a page for readers. */
public final class VerificationReport {
    private static final String STYLE =
            "body{font:16px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:75rem;padding:0 1rem;color:#1f2328}"
                    + "table{border-collapse:collapse;margin:1rem 0}.scroll{overflow-x:auto}"
                    + "th,td{border-bottom:1px solid #cdd3da;padding:.25rem .75rem;text-align:left;vertical-align:top}"
                    + "td.good{color:#0b5d3b}td.bad{color:#a4001d;font-weight:600}caption{text-align:left;font-weight:600}"
                    + "@media(prefers-color-scheme:dark){body{background:#14171a;color:#e6e9ec}td.good{color:#6fd3a3}td.bad{color:#ff8d98}}";

    private VerificationReport() {}

    /**
     * What was found of one release, as lines: each figure and table with the outputs in which it stands, then each
     * discrepancy.
     *
     * @param verification what was found
     * @return the lines
     */
    public static List<String> lines(Verification verification) {
        List<String> lines = new ArrayList<>();
        int figures = verification.rows().size();
        lines.add(verification.release() + ": " + figures + " figures and tables in "
                + verification.files().size() + " files: "
                + (verification.isProven()
                        ? "proven"
                        : verification.discrepancies().size() + " discrepancies"));
        for (Verification.Row row : verification.rows()) {
            long proven =
                    row.standings().values().stream().filter(Standing::isProven).count();
            if (proven < row.standings().size()) {
                lines.add("  " + row.id() + ": in " + proven + " of "
                        + row.standings().size() + " files as stated");
            }
        }
        verification.discrepancies().forEach(each -> lines.add("  " + each));
        return lines;
    }

    /**
     * What was found of releases, as JSON: a list with the release, its files, its rows and its discrepancies.
     *
     * @param verifications what was found
     * @return the JSON, with a line break at its end
     */
    public static String json(List<Verification> verifications) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        return JsonMapper.shared().writer().with(printer).writeValueAsString(verifications) + "\n";
    }

    /**
     * What was found of releases, as a page of its own: a table of figures and outputs for each release, and its
     * discrepancies.
     *
     * @param verifications what was found
     * @return the HTML
     */
    public static String html(List<Verification> verifications) {
        StringBuilder page = new StringBuilder("<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>Verification</title><style>"
                + STYLE + "</style></head><body><h1>Verification</h1>\n");
        verifications.forEach(each -> release(each, page));
        return page.append("</body></html>\n").toString();
    }

    private static void release(Verification verification, StringBuilder page) {
        page.append("<h2>").append(escaped(verification.release())).append("</h2>\n<p>");
        page.append(
                verification.isProven()
                        ? "Every figure and cell stands in every output as it was stated, and all other digits are explained."
                        : verification.discrepancies().size() + " discrepancies.");
        page.append("</p>\n");
        discrepancies(verification, page);
        Set<String> files = new LinkedHashSet<>();
        verification.rows().forEach(row -> files.addAll(row.standings().keySet()));
        page.append("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Figures and outputs\"><table>"
                + "<caption>Figures and outputs</caption><thead><tr><th scope=\"col\">Figure or table</th>");
        files.forEach(
                file -> page.append("<th scope=\"col\">").append(escaped(file)).append("</th>"));
        page.append("</tr></thead><tbody>\n");
        for (Verification.Row row : verification.rows()) {
            page.append("<tr><th scope=\"row\">").append(escaped(row.id())).append("</th>");
            files.forEach(file -> cell(row.standings(), file, page));
            page.append("</tr>\n");
        }
        page.append("</tbody></table></div>\n");
    }

    private static void cell(Map<String, Standing> standings, String file, StringBuilder page) {
        Standing standing = standings.get(file);
        if (standing == null) {
            page.append("<td>not expected</td>");
            return;
        }
        String number = standing.expected() == 1 ? "" : " " + standing.found() + " of " + standing.expected();
        String words = standing.isProven() ? "found" : standing.differing() > 0 ? "differs" : "missing";
        page.append("<td class=\"")
                .append(standing.isProven() ? "good" : "bad")
                .append("\">")
                .append(words)
                .append(number)
                .append("</td>");
    }

    private static void discrepancies(Verification verification, StringBuilder page) {
        if (verification.isProven()) {
            return;
        }
        page.append(
                "<table><caption>Discrepancies</caption><thead><tr><th scope=\"col\">Output</th><th scope=\"col\">Place</th>"
                        + "<th scope=\"col\">Figure</th><th scope=\"col\">What was found</th></tr></thead><tbody>\n");
        for (Discrepancy each : verification.discrepancies()) {
            page.append("<tr>");
            for (String text : List.of(each.file(), each.place(), each.id(), each.message())) {
                page.append("<td>").append(escaped(text)).append("</td>");
            }
            page.append("</tr>\n");
        }
        page.append("</tbody></table>\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
