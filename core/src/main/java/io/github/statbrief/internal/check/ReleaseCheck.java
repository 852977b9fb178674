package io.github.statbrief.internal.check;

import io.github.statbrief.Release;
import io.github.statbrief.theme.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What no constructor of the model can see alone: ids, references, comparability, quotes and prose. Immutable and safe to share between threads. */
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
     * Makes the check of a release.
     *
     * @param release the release
     * @return its check
     */
    public static ReleaseCheck of(Release release) {
        return new ReleaseCheck(release, Set.of(), Optional.empty());
    }

    /**
     * The same check for a release that could not be read whole.
     *
     * @param ids of figures, groups, tables, sources and periods that are written in the file and could not be read, or not all of them: they may be referred to,
     *     and their values are not judged
     * @return the check
     */
    public ReleaseCheck withUnread(Set<String> ids) {
        return new ReleaseCheck(release, Set.copyOf(ids), theme);
    }

    /**
     * The same check with the theme in which the release is to be rendered, whose fonts have to have every character of its texts.
     *
     * @param of the theme
     * @return the check
     */
    public ReleaseCheck withTheme(Theme of) {
        return new ReleaseCheck(release, unread, Optional.of(of));
    }

    /** Texts that are too long or that the fonts of the theme cannot set: the one check that depends on a theme. */
    public List<Finding> texts() {
        Findings findings = new Findings();
        new TextCheck(release, theme, findings).run();
        return findings.all();
    }

    /** What does not hold, in the order of the checks. */
    public List<Finding> findings() {
        Findings findings = new Findings();
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
        new TextCheck(release, theme, findings).run();
        return findings.all();
    }
}
