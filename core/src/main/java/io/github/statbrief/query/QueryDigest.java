package io.github.statbrief.query;

/**
 * What a query gave.
 *
 * @param query the query
 * @param rows the number of its rows
 * @param sha256 the SHA-256 of its result as {@link ResultCsv} writes it, in hexadecimal digits
 */
public record QueryDigest(Query query, long rows, String sha256) {}
