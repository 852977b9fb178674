package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Checks across the parts of a release: ids, references, comparability, quotes and prose. Immutable and safe to share
 * between threads.
 */
public final class ReleaseCheck {
    private final Release release;
    private final Set<String> unread;
    private final Optional<Theme> theme;

    private ReleaseCheck(Release release, Set<String> unread, Optional<Theme> theme) {
        this.release = release;
        this.unread = unread;
        this.theme = theme;
    }

    /**
     * Creates the check of a release.
     *
     * @param release the release
     * @return its check
     */
    public static ReleaseCheck of(Release release) {
        return new ReleaseCheck(release, Set.of(), Optional.empty());
    }

    /**
     * Returns the same check for a release that was read in part.
     *
     * @param ids ids of figures, groups, tables, sources and periods that are in the file but could not be read in
     *     full: references to them are valid, and their values are not checked
     * @return the check
     */
    public ReleaseCheck withUnread(Set<String> ids) {
        return new ReleaseCheck(release, Set.copyOf(ids), theme);
    }

    /**
     * Returns the same check with the theme of the outputs, whose fonts must have every character of the release.
     *
     * @param of the theme
     * @return the check
     */
    public ReleaseCheck withTheme(Theme of) {
        return new ReleaseCheck(release, unread, Optional.of(of));
    }

    /**
     * Findings about texts that are too long or that the theme's fonts cannot set: the only check that depends on a
     * theme.
     */
    public List<Finding> texts() {
        Findings findings = new Findings();
        new TextCheck(release, theme, findings).run();
        return findings.all();
    }

    /** Every finding, in the order of the checks. */
    public List<Finding> findings() {
        Findings findings = new Findings();
        new LanguageCheck(release, findings).run();
        new IdCheck(release, findings).run();
        new ReferenceCheck(release, unread, findings).run();
        new GroupCheck(release, unread, findings).run();
        new ValueCheck(release, unread, findings).run();
        new TableCheck(release, findings).run();
        new TableChartCheck(release, unread, findings).run();
        new CellCheck(release, unread, findings).run();
        new SumCheck(release, unread, findings).run();
        new ChangeCheck(release, unread, findings).run();
        new QuoteCheck(release, unread, findings).run();
        new ProseCheck(release, findings).run();
        new MarkupCheck(release, findings).run();
        new DirectionCheck(release, findings).run();
        new TextCheck(release, theme, findings).run();
        return findings.all();
    }
}
