package io.github.statbrief.pdf;

import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Exporter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.file.Attachment;
import io.github.statbrief.pdf.internal.file.BriefWriter;
import io.github.statbrief.pdf.internal.file.DataFiles;
import io.github.statbrief.pdf.internal.file.Metadata;
import io.github.statbrief.pdf.internal.layout.DecimalAlignment;
import io.github.statbrief.pdf.internal.layout.FigurePlaces;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.page.Composer;
import io.github.statbrief.pdf.internal.text.Styles;
import io.github.statbrief.pdf.internal.text.TextSetter;
import io.github.statbrief.pdf.internal.text.Typefaces;
import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes a release as a brief: a tagged PDF that conforms to both PDF/A-3a and PDF/UA-1. Figures can be found by
 * their ids; figures and tables are attached as CSV, and the whole release as {@code release.json}. Reads the fonts once, so keep one exporter for several
 * releases. Immutable and safe to share between threads.
 */
public final class PdfExporter implements Exporter {
    /** The size in bytes from which a data file is too large for a brief, which is mailed and put on the web. */
    public static final int LARGEST_ATTACHMENT = DataFiles.LARGEST;

    private final Theme theme;
    private final Typefaces typefaces;
    private final ChartPainter charts;
    private final List<Attachment> attachments;

    /**
     * Creates an exporter.
     *
     * @param theme the theme of the briefs
     */
    public PdfExporter(Theme theme) {
        this(theme, new Typefaces(theme.fonts()), new ChartPainter(theme), List.of());
    }

    private PdfExporter(Theme theme, Typefaces typefaces, ChartPainter charts, List<Attachment> attachments) {
        this.theme = theme;
        this.typefaces = typefaces;
        this.charts = charts;
        this.attachments = List.copyOf(attachments);
    }

    /**
     * Returns an exporter that attaches another file to the brief, besides {@code figures.csv},
     * {@code <table id>.csv} and {@code release.json}: the workbook.
     *
     * @param name its file name, unique in the brief
     * @param mediaType its media type: {@code text/plain}
     * @param description a description of its content
     * @param bytes the file
     * @return an exporter with this file in addition to those of this exporter
     * @throws IllegalArgumentException if the name, the media type or the description is empty
     */
    public PdfExporter withAttachment(String name, String mediaType, String description, byte[] bytes) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(new Attachment(name, mediaType, description, bytes));
        return new PdfExporter(theme, typefaces, charts, more);
    }

    /**
     * Checks a release and writes its brief. Writes nothing before the whole brief is made.
     *
     * @param release the release
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     * @throws io.github.statbrief.InvalidReleaseException if the release has errors, a text is too long or the
     *     theme's fonts lack a character
     * @throws IllegalArgumentException if two of its files have the same name
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the brief of a checked release.
     *
     * @param outline its outline
     * @param out the target stream; it stays open
     * @throws IOException if {@code out} fails
     * @throws io.github.statbrief.InvalidReleaseException if the theme's fonts lack a character
     * @throws IllegalArgumentException if two of its files have the same name
     */
    @Override
    public void write(Outline outline, OutputStream out) throws IOException {
        out.write(brief(outline.withUsualContact(theme.contact()).requireFonts(theme), outline));
    }

    /** The brief of an outline, with the release as it was made. */
    private byte[] brief(Outline outline, Outline made) throws IOException {
        Locale language = outline.release().language();
        Labels labels = Labels.in(language);
        PageGeometry sheet = new PageGeometry(theme.page());
        LayoutContext context = new LayoutContext(
                sheet,
                new Styles(theme),
                new TextSetter(theme.fonts(), language),
                labels,
                new DecimalAlignment(language),
                outline.release().abbreviations(),
                theme.logo(),
                FigurePlaces.in(outline.blocks()));
        Composer.Composition composition = Composer.compose(context, charts, outline);
        Metadata metadata = Metadata.of(outline.release(), labels.of(Label.KIND_OF_DOCUMENT));
        List<Attachment> files = new ArrayList<>(attachments);
        files.addAll(DataFiles.of(outline.release(), labels));
        DataFiles.whole(made, labels).ifPresent(files::add);
        refuseEqualNames(files);
        return new BriefWriter(sheet, typefaces, metadata).write(composition.pages(), composition.document(), files);
    }

    private static void refuseEqualNames(List<Attachment> files) {
        Set<String> names = new HashSet<>();
        for (Attachment file : files) {
            if (!names.add(file.name())) {
                throw new IllegalArgumentException("two files in the brief have the name '" + file.name()
                        + "'; attach the one that is not the release's own data under another");
            }
        }
    }
}
