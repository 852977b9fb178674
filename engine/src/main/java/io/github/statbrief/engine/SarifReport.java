package io.github.statbrief.engine;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.json.JsonMapper;

/** Writes the problems of release files in the Static Analysis Results Interchange Format, SARIF 2.1.0 by OASIS. */
public final class SarifReport {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifReport() {}

    private record Log(@JsonProperty("$schema") String schema, String version, List<Run> runs) {}

    private record Run(Tool tool, List<Artifact> artifacts, List<Result> results) {}

    private record Tool(Driver driver) {}

    private record Driver(String name, String informationUri, List<Rule> rules) {}

    private record Rule(String id, Text shortDescription) {}

    private record Text(String text) {}

    private record Artifact(ArtifactLocation location) {}

    private record ArtifactLocation(String uri) {}

    private record Result(
            String ruleId,
            String level,
            Text message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Location> locations) {}

    private record Location(PhysicalLocation physicalLocation) {}

    private record PhysicalLocation(ArtifactLocation artifactLocation, Region region) {}

    private record Region(int startLine, int startColumn) {}

    /**
     * The report.
     *
     * @param result what was found
     * @return the file, in UTF-8
     */
    public static byte[] of(CheckResult result) {
        List<Rule> rules = List.of(
                new Rule(rule(Severity.ERROR), new Text("A release that cannot be rendered")),
                new Rule(rule(Severity.WARNING), new Text("A statement that may be a mistake")));
        Driver driver = new Driver("Statbrief", "https://github.com/statbrief/statbrief", rules);
        Run run = new Run(
                new Tool(driver),
                result.files().stream()
                        .map(file -> new Artifact(location(file)))
                        .toList(),
                result.problems().stream().map(SarifReport::result).toList());
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        DefaultPrettyPrinter printer =
                new DefaultPrettyPrinter().withObjectIndenter(lines).withArrayIndenter(lines);
        String json =
                JsonMapper.shared().writer().with(printer).writeValueAsString(new Log(SCHEMA, "2.1.0", List.of(run)));
        return (json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static Result result(Problem problem) {
        List<Location> place = problem.line() == 0
                ? List.of()
                : List.of(new Location(
                        new PhysicalLocation(location(problem.file()), new Region(problem.line(), problem.column()))));
        return new Result(
                rule(problem.severity()),
                problem.severity() == Severity.ERROR ? "error" : "warning",
                new Text(problem.line() == 0 ? problem.toString() : problem.message()),
                place);
    }

    private static String rule(Severity severity) {
        return severity == Severity.ERROR ? "release-error" : "release-warning";
    }

    /** A path as a URI reference: what is not allowed in one is escaped. */
    private static ArtifactLocation location(String file) {
        StringBuilder uri = new StringBuilder();
        for (byte each : file.getBytes(StandardCharsets.UTF_8)) {
            char character = (char) (each & 0xFF);
            boolean plain = (character >= 'a' && character <= 'z')
                    || (character >= 'A' && character <= 'Z')
                    || (character >= '0' && character <= '9')
                    || "-._~/".indexOf(character) >= 0;
            uri.append(plain ? String.valueOf(character) : String.format(Locale.ROOT, "%%%02X", (int) character));
        }
        return new ArtifactLocation(uri.toString());
    }
}
