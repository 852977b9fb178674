package io.github.statbrief.xlsx.audit;

import java.util.Locale;

/**
 * The properties of a workbook as a whole.
 *
 * @param book the part of the workbook
 * @param properties its title, author, language
 * @param macros whether it has macros
 */
record AuditedBook(XmlElement book, XmlElement properties, boolean macros) {
    /** A property of the file: "title"; empty if not stated. */
    String property(String name) {
        return properties.child(name).map(each -> each.text().strip()).orElse("");
    }

    /** Whether its words can be searched: it is in English or states no language. */
    boolean isInEnglish() {
        String language = property("language").toLowerCase(Locale.ROOT);
        return language.isEmpty() || language.startsWith("en");
    }
}
