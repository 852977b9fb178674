package io.github.statbrief.check;

import io.github.statbrief.Release;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What no constructor of the model can see alone: ids, references, comparability, quotes and prose. Immutable and safe to share between threads. */
public final class ReleaseCheck {
    private final Release release;
    private final Map<String, List<String>> texts;
    private final Set<String> unread;

    private ReleaseCheck(Release release, Map<String, List<String>> texts, Set<String> unread) {
        this.release = release;
        this.texts = texts;
        this.unread = unread;
    }

    /**
     * Makes the check of a release.
     *
     * @param release the release
     * @return its check, with no source text at hand
     */
    public static ReleaseCheck of(Release release) {
        return new ReleaseCheck(release, Map.of(), Set.of());
    }

    /**
     * The same check with the text of a source, in which its quotes are looked up.
     *
     * @param source the id of the source
     * @param lines the lines of its text
     * @return the check
     */
    public ReleaseCheck withText(String source, List<String> lines) {
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        more.put(source, List.copyOf(lines));
        return new ReleaseCheck(release, more, unread);
    }

    /**
     * The same check for a release that could not be read whole.
     *
     * @param ids of figures, groups, tables, sources and periods that are written in the file and could not be read, or not all of them: they may be referred to,
     *     and their values are not judged
     * @return the check
     */
    public ReleaseCheck withUnread(Set<String> ids) {
        return new ReleaseCheck(release, texts, Set.copyOf(ids));
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
        new QuoteCheck(release, texts, unread, findings).run();
        new ProseCheck(release, findings).run();
        return findings.all();
    }
}
