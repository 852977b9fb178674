package io.github.statbrief.xlsx;

import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The schemas of the format, which the build unpacks beside the tests. */
final class Schemas {
    private static final Map<String, Schema> ALL = read();

    private Schemas() {}

    private static Map<String, Schema> read() {
        Map<String, Schema> schemas = new LinkedHashMap<>();
        try {
            schemas.put("xl/charts/chart", schema("dml-chart.xsd"));
            schemas.put("xl/drawings/drawing", schema("dml-spreadsheetDrawing.xsd"));
            schemas.put("customXml/itemProps", schema("shared-customXmlDataProperties.xsd"));
            Schema sheets = schema("sml.xsd");
            for (String part :
                    List.of("xl/worksheets/sheet", "xl/tables/", "xl/workbook.xml", "xl/styles", "xl/shared")) {
                schemas.put(part, sheets);
            }
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return Map.copyOf(schemas);
    }

    /** What in a workbook's parts the format does not allow. */
    static List<String> problems(ReadBack workbook) {
        List<String> problems = new ArrayList<>();
        workbook.parts()
                .forEach((name, part) -> ALL.forEach((prefix, schema) -> {
                    if (name.startsWith(prefix)) {
                        validate(name, part, schema, problems);
                    }
                }));
        return problems;
    }

    private static void validate(String name, String part, Schema schema, List<String> problems) {
        Validator validator = schema.newValidator();
        validator.setErrorHandler(new ErrorHandler() {
            @Override
            public void warning(SAXParseException exception) {
                error(exception);
            }

            @Override
            public void error(SAXParseException exception) {
                // the schemas leave out the attribute that keeps spaces, which every workbook uses
                if (!exception.getMessage().contains("xml:space")) {
                    problems.add(name + ": " + exception.getMessage());
                }
            }

            @Override
            public void fatalError(SAXParseException exception) {
                error(exception);
            }
        });
        try {
            validator.validate(new StreamSource(new StringReader(part)));
        } catch (SAXException | IOException e) {
            problems.add(name + ": " + e.getMessage());
        }
    }

    private static Schema schema(String name) throws SAXException {
        URL url = Objects.requireNonNull(Schemas.class.getResource("/org/apache/poi/schemas/ooxml/src/" + name));
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(url);
    }
}
