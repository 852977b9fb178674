package io.github.statbrief.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The reports of a check, read back by other programs' readers. */
class ProblemReportsTest {
    private static final CheckResult RESULT = new CheckResult(
            List.of("a.yaml", "in April/b ü.yaml", "c.yaml"),
            List.of(
                    Problem.inFile("in April/b ü.yaml", 7, 12, Severity.ERROR, "write <value> & unit \u0001"),
                    Problem.inFile("in April/b ü.yaml", 9, 3, Severity.WARNING, "not in the quote"),
                    Problem.inFile("c.yaml", 1, 1, Severity.WARNING, "no contact"),
                    Problem.inModel("statbrief.theme", Severity.ERROR, "no such theme")));

    @Test
    void sarifHasAResultForEachProblemAtItsPlace() {
        JsonNode log = JsonMapper.shared().readTree(SarifReport.of(RESULT));

        assertThat(log.path("version").stringValue()).isEqualTo("2.1.0");
        JsonNode run = log.path("runs").path(0);
        assertThat(run.path("artifacts").size()).isEqualTo(3);
        JsonNode first = run.path("results").path(0);
        assertThat(first.path("level").stringValue()).isEqualTo("error");
        assertThat(first.path("message").path("text").stringValue()).isEqualTo("write <value> & unit \u0001");
        JsonNode place = first.path("locations").path(0).path("physicalLocation");
        assertThat(place.path("artifactLocation").path("uri").stringValue()).isEqualTo("in%20April/b%20%C3%BC.yaml");
        assertThat(place.path("region").path("startLine").intValue()).isEqualTo(7);
        assertThat(place.path("region").path("startColumn").intValue()).isEqualTo(12);
        JsonNode last = run.path("results").path(3);
        assertThat(last.has("locations")).isFalse();
        assertThat(last.path("message").path("text").stringValue()).isEqualTo("statbrief.theme: no such theme");
        for (JsonNode result : run.path("results")) {
            assertThat(run.path("tool").path("driver").path("rules").findValuesAsString("id"))
                    .contains(result.path("ruleId").stringValue());
        }
    }

    @Test
    void aTestCaseForEachFileFailsWithItsErrors() throws Exception {
        Element suite = read(JUnitReport.of(RESULT, false));

        assertThat(suite.getAttribute("tests")).isEqualTo("4");
        assertThat(suite.getAttribute("failures")).isEqualTo("2");
        assertThat(suite.getElementsByTagName("testcase").getLength()).isEqualTo(4);
        Element failure = (Element) suite.getElementsByTagName("failure").item(0);
        assertThat(failure.getTextContent()).isEqualTo("in April/b ü.yaml:7:12: write <value> & unit \uFFFD");
        assertThat(((Element) failure.getParentNode()).getAttribute("name")).isEqualTo("in April/b ü.yaml");
        assertThat(suite.getElementsByTagName("system-out").getLength()).isEqualTo(2);
    }

    @Test
    void warningsFailWhereThatIsAskedFor() throws Exception {
        assertThat(read(JUnitReport.of(RESULT, true)).getAttribute("failures")).isEqualTo("3");
    }

    private static Element read(byte[] xml) throws Exception {
        Document document =
                DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new ByteArrayInputStream(xml));
        return document.getDocumentElement();
    }
}
