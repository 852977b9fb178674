package io.github.statbrief.outline;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.check.Finding;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.internal.outline.chart.RequestedCharts;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is shown of a release, in reading order: the only place that decides it. There is no outline of a release that does not hold, and so no output of one.
 * Immutable and safe to share between threads; every exporter takes one, so that a release is checked once for all its outputs.
 */
public final class Outline {
    private final CheckedRelease checked;
    private final List<Block> blocks;

    private Outline(CheckedRelease checked) {
        this.checked = checked;
        this.blocks = List.copyOf(new OutlineBuilder(checked.release()).blocks());
    }

    /**
     * Arguments a release and makes its outline: a pure function.
     *
     * @param release the release
     * @return its outline
     * @throws InvalidReleaseException with everything that was found, by its path in the model, where part of it is an error
     */
    public static Outline of(Release release) {
        Arguments.given("release", release);
        List<Finding> findings = new ArrayList<>(ReleaseCheck.of(release).findings());
        if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
            findings.addAll(RequestedCharts.findings(release));
        }
        return of(CheckedRelease.of(release, findings));
    }

    /**
     * Makes the outline of a release that has been checked: by the reader of release files, which knows its lines.
     *
     * @param checked the release
     * @return its outline
     */
    public static Outline of(CheckedRelease checked) {
        return new Outline(checked);
    }

    /** The release. */
    public Release release() {
        return checked.release();
    }

    /** The blocks, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** What should be looked at in the release, though it can be used. */
    public List<Problem> warnings() {
        return checked.warnings();
    }

    /**
     * The outline with the contact that is usually named, where the release names nobody to ask.
     *
     * @param contact whom to ask; empty to leave the outline as it is
     * @return the outline
     */
    public Outline withUsualContact(Optional<String> contact) {
        return contact.isEmpty() || release().contact().isPresent()
                ? this
                : new Outline(new CheckedRelease(release().withUsualContact(contact), warnings()));
    }

    /**
     * Refuses an outline whose texts the fonts of a theme cannot set: what every exporter that embeds fonts asks before it renders.
     *
     * @param theme the theme
     * @return this
     * @throws InvalidReleaseException with each of the texts by its path in the model
     */
    public Outline requireFonts(Theme theme) {
        CheckedRelease.of(release(), ReleaseCheck.of(release()).withTheme(theme).texts());
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline outline && release().equals(outline.release()) && blocks.equals(outline.blocks);
    }

    @Override
    public int hashCode() {
        return 31 * release().hashCode() + blocks.hashCode();
    }

    @Override
    public String toString() {
        return "Outline of " + release().id();
    }
}
