package io.github.statbrief.engine;

/** Release files that tests write to disk. */
public final class TestReleases {
    /** One figure with a quote from {@code report.txt}. */
    public static final String SMALL = """
            id: tests
            title: Tests made
            publisher: Office of Examples
            published: 2026-01-15
            language: en
            sources:
              - {id: report, title: Report on tests, file: report.txt, language: en}
            sections:
              - id: all
                title: All tests
                figures:
                  - id: tests-made
                    measure: {label: Tests made, stat: count}
                    value: 12
                    unit: test
                    period: 2025
                    quotes:
                      - {source: report, line: 1, text: 12 tests were made}
            """;

    private TestReleases() {}

    /** The same under another id. */
    public static String small(String id) {
        return SMALL.replace("id: tests\n", "id: " + id + "\n");
    }
}
