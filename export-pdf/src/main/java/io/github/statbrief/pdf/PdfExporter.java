package io.github.statbrief.pdf;

import io.github.statbrief.Exporter;
import io.github.statbrief.Release;
import io.github.statbrief.charts.ChartPainter;
import io.github.statbrief.outline.Outline;
import io.github.statbrief.pdf.internal.block.Composer;
import io.github.statbrief.pdf.internal.file.Attachment;
import io.github.statbrief.pdf.internal.file.BriefWriter;
import io.github.statbrief.pdf.internal.file.DataFiles;
import io.github.statbrief.pdf.internal.file.Metadata;
import io.github.statbrief.pdf.internal.layout.DecimalAlignment;
import io.github.statbrief.pdf.internal.layout.LayoutContext;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
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
 * Writes a release as a brief: a tagged PDF that is PDF/A-3a and PDF/UA-1 at once, with its figures to be found by their ids, and with the figures and tables as CSV
 * inside it. The fonts are read once, so an exporter is
 * best kept for several releases. Immutable and safe to share between threads.
 */
public final class PdfExporter implements Exporter {
    /** Bytes from which on a CSV file is too large to lie in a brief, which is mailed and put on the web. */
    public static final int LARGEST_ATTACHMENT = DataFiles.LARGEST;

    private final Theme theme;
    private final Typefaces typefaces;
    private final ChartPainter charts;
    private final List<Attachment> attachments;

    /**
     * Makes an exporter.
     *
     * @param theme how briefs look
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
     * Makes an exporter that puts one file more inside the brief, beside {@code figures.csv} and {@code <table id>.csv}: the workbook.
     *
     * @param name its file name, which no other file in the brief has
     * @param mediaType its media type: {@code text/plain}
     * @param description what it holds, in words
     * @param bytes the file
     * @return an exporter with this file and those of this exporter
     * @throws IllegalArgumentException where the name, the media type or the description is empty
     */
    public PdfExporter withAttachment(String name, String mediaType, String description, byte[] bytes) {
        List<Attachment> more = new ArrayList<>(attachments);
        more.add(new Attachment(name, mediaType, description, bytes));
        return new PdfExporter(theme, typefaces, charts, more);
    }

    /**
     * Checks a release and writes its brief. Nothing is written before the whole of it is made.
     *
     * @param release the release
     * @param out where to; it stays open
     * @throws IOException where {@code out} fails
     * @throws io.github.statbrief.InvalidReleaseException where the release does not hold, a text is too long or the theme's fonts lack a character
     * @throws IllegalArgumentException where two of its files have one name
     */
    @Override
    public void write(Release release, OutputStream out) throws IOException {
        write(Outline.of(release), out);
    }

    /**
     * Writes the brief of a release that has been checked.
     *
     * @param outline its outline
     * @param out where to; it stays open
     * @throws IOException where {@code out} fails
     * @throws io.github.statbrief.InvalidReleaseException where the theme's fonts lack a character
     * @throws IllegalArgumentException where two of its files have one name
     */
    public void write(Outline outline, OutputStream out) throws IOException {
        out.write(brief(outline.withUsualContact(theme.contact()).requireFonts(theme)));
    }

    /** The brief of an outline. */
    byte[] brief(Outline outline) throws IOException {
        Locale language = outline.release().language();
        Labels labels = Labels.in(language);
        PageGeometry sheet = new PageGeometry(theme.page());
        LayoutContext context = new LayoutContext(
                sheet,
                new Styles(theme),
                new TextSetter(typefaces, language),
                labels,
                new DecimalAlignment(language),
                outline.release().abbreviations(),
                theme.logo());
        Composer composer = new Composer(context, charts, outline);
        List<PageBox> pages = composer.compose(outline.blocks());
        Metadata metadata = Metadata.of(outline.release(), labels.of(Label.KIND_OF_DOCUMENT));
        List<Attachment> files = new ArrayList<>(attachments);
        files.addAll(DataFiles.of(outline.release(), labels));
        refuseEqualNames(files);
        return new BriefWriter(sheet, typefaces, metadata).write(pages, composer.document(), files);
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
