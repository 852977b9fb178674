package io.github.statbrief.engine;

import io.github.statbrief.Problem;
import io.github.statbrief.Severity;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes the problems of release files as the XML report of a test run, which build servers show: a test case for each
 * file, which fails with its errors.
 */
public final class JUnitReport {
    private static final String SUITE = "statbrief check";

    private JUnitReport() {}

    /**
     * The report.
     *
     * @param result what was found
     * @param failOnWarning whether a file with warnings fails
     * @return the file, in UTF-8
     */
    public static byte[] of(CheckResult result, boolean failOnWarning) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            List<String> cases = new ArrayList<>(result.files());
            result.problems().stream()
                    .map(JUnitReport::place)
                    .filter(place -> !cases.contains(place))
                    .distinct()
                    .forEach(cases::add);
            long failures = cases.stream()
                    .filter(file -> !failing(result, file, failOnWarning).isEmpty())
                    .count();
            xml.writeStartElement("testsuite");
            xml.writeAttribute("name", SUITE);
            xml.writeAttribute("tests", Integer.toString(cases.size()));
            xml.writeAttribute("failures", Long.toString(failures));
            xml.writeAttribute("errors", "0");
            xml.writeAttribute("skipped", "0");
            for (String file : cases) {
                testCase(xml, result, file, failOnWarning);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can be written to memory", e);
        }
        return (text + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void testCase(XMLStreamWriter xml, CheckResult result, String file, boolean failOnWarning)
            throws XMLStreamException {
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", SUITE);
        xml.writeAttribute("name", file);
        List<Problem> failing = failing(result, file, failOnWarning);
        if (!failing.isEmpty()) {
            xml.writeStartElement("failure");
            xml.writeAttribute("message", clean(failing.get(0).toString()));
            xml.writeCharacters(lines(failing));
            xml.writeEndElement();
        }
        List<Problem> rest = result.problems().stream()
                .filter(each -> place(each).equals(file) && !failing.contains(each))
                .toList();
        if (!rest.isEmpty()) {
            xml.writeStartElement("system-out");
            xml.writeCharacters(lines(rest));
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private static List<Problem> failing(CheckResult result, String file, boolean failOnWarning) {
        return result.problems().stream()
                .filter(each -> place(each).equals(file))
                .filter(each -> failOnWarning || each.severity() == Severity.ERROR)
                .toList();
    }

    private static String place(Problem problem) {
        return problem.file().isEmpty() ? problem.path() : problem.file();
    }

    private static String lines(List<Problem> problems) {
        return clean(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    }

    /** A text without the control characters that XML cannot hold. */
    private static String clean(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "\uFFFD");
    }
}
