package io.github.statbrief.metadata;

import io.github.statbrief.internal.argument.Arguments;
import java.util.Optional;

/**
 * What an author decides about the form of a brief. Immutable.
 *
 * @param figures where figures are listed; empty to let the release decide: an annex for a publisher's own figures,
 *     tables in the sections for figures that are reported, with their quotes
 * @param charts which charts are drawn
 * @param lead the id of the chart that stands on the first page of a bulletin, or {@link #NO_LEAD}; empty to take the first
 *     chart
 */
public record BriefOptions(Optional<Listing> figures, Charts charts, Optional<String> lead) {
    /** The word for no chart on the first page. */
    public static final String NO_LEAD = "none";

    /** Nothing decided by the author. */
    public static final BriefOptions NONE = new BriefOptions(Optional.empty(), Charts.FITTING);

    /** Where the figures of a release are listed. */
    public enum Listing {
        /** All figures once, in an annex after the sections. */
        ANNEX,
        /** The figures of each section in a table of the section. */
        SECTIONS
    }

    /** Which charts are drawn. */
    public enum Charts {
        /** Those that are asked for, and those that the rules choose. */
        FITTING,
        /** Only those that are asked for by {@code chart}. */
        REQUESTED,
        /** None. */
        NONE
    }

    /** Refuses what is not given. */
    public BriefOptions {
        Arguments.allGiven("figures", figures, "charts", charts, "lead", lead);
        lead.ifPresent(chart -> Arguments.id("chart", chart));
    }

    /** Makes options without a choice of the chart on the first page. */
    public BriefOptions(Optional<Listing> figures, Charts charts) {
        this(figures, charts, Optional.empty());
    }

    /** Makes options that list figures in a place, with the charts that fit. */
    public static BriefOptions listing(Listing figures) {
        return new BriefOptions(Optional.of(figures), Charts.FITTING);
    }

    /** The same options with other charts. */
    public BriefOptions with(Charts other) {
        return new BriefOptions(figures, other, lead);
    }

    /** The same options with another chart on the first page: its id, or {@link #NO_LEAD}. */
    public BriefOptions withLead(String chart) {
        return new BriefOptions(figures, charts, Optional.of(chart));
    }
}
