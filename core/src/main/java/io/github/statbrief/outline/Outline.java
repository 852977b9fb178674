package io.github.statbrief.outline;

import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Problem;
import io.github.statbrief.Release;
import io.github.statbrief.Severity;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.check.Finding;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.internal.outline.chart.RequestedCharts;
import io.github.statbrief.json.ReleaseJson;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.theme.Fonts;
import io.github.statbrief.theme.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The content that outputs show, in reading order; decided here only. An outline exists only for a release without
 * errors. Immutable and safe to share between threads; every exporter takes one, so that a release is checked once
 * for all its outputs.
 */
public final class Outline {
    private final CheckedRelease checked;
    private final List<Block> blocks;
    /** The fonts that set every text, as last checked: several exporters of one theme ask. */
    private volatile @Nullable Fonts checkedFonts;
    /** The release for outputs that carry it, once one of them has asked; without characters if it is too large. */
    private volatile @Nullable String json;

    private Outline(CheckedRelease checked) {
        this.checked = checked;
        this.blocks = List.copyOf(new OutlineBuilder(checked.release()).blocks());
    }

    /**
     * Checks a release and makes its outline; a pure function.
     *
     * @param release the release
     * @return its outline
     * @throws InvalidReleaseException with every finding by its path in the model, if one of them is an error
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
     * Makes the outline of a release already checked by the reader of release files, which knows its lines.
     *
     * @param checked the release
     * @return its outline
     */
    @SuppressWarnings("exports") // callers outside this module cannot create the parameter
    public static Outline of(CheckedRelease checked) {
        return new Outline(checked);
    }

    /** The release. */
    public Release release() {
        return checked.release();
    }

    /**
     * Whether it is a statistical bulletin, which lists its figures once in an annex; otherwise it lists them in a table
     * of each section, with their quotes.
     */
    public boolean isBulletin() {
        return OutlineContext.isBulletin(release());
    }

    /** The blocks, in reading order. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The release as text of the file that outputs carry, made once for all of them; empty if it is too large for that. */
    public Optional<String> json() {
        String made = json;
        if (made == null) {
            made = ReleaseJson.of(release()).orElse("");
            json = made;
        }
        return Optional.of(made).filter(text -> !text.isEmpty());
    }

    /** The warnings about the release. */
    public List<Problem> warnings() {
        return checked.warnings();
    }

    /**
     * Returns the outline with the given contact if the release names none.
     *
     * @param contact the contact for questions; empty to leave the outline unchanged
     * @return the outline
     */
    public Outline withUsualContact(Optional<String> contact) {
        return contact.isEmpty() || release().metadata().contact().isPresent()
                ? this
                : new Outline(new CheckedRelease(release().withUsualContact(contact.map(Contact::of)), warnings()));
    }

    /**
     * Refuses an outline with texts that the fonts of a theme cannot set. Exporters that embed fonts call this before
     * rendering.
     *
     * @param theme the theme
     * @return this
     * @throws InvalidReleaseException with each such text by its path in the model
     */
    public Outline requireFonts(Theme theme) {
        if (!theme.fonts().equals(checkedFonts)) {
            CheckedRelease.of(
                    release(), ReleaseCheck.of(release()).withTheme(theme).texts());
            checkedFonts = theme.fonts();
        }
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
