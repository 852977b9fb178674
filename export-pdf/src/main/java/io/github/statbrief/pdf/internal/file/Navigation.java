package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfAction;
import com.lowagie.text.pdf.PdfAnnotation;
import com.lowagie.text.pdf.PdfBorderArray;
import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfDestination;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfOutline;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.StructureWriter;
import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.theme.SoftHyphens;
import java.util.ArrayList;
import java.util.List;

/** Writes links, their destinations, and bookmarks. Used once. */
final class Navigation {
    /** The distance in points by which a destination is shown below the window's edge. */
    private static final double ABOVE = 7;

    private static final double ASCENT = 1.07;
    private static final double DESCENT = 0.3;

    private final PdfWriter writer;
    private final PdfContentByte content;
    private final StructureWriter structure;
    /** The height of the current page, in points. */
    private double height;
    /** The last bookmark of each level, down to the last one written. */
    private final List<PdfOutline> open = new ArrayList<>();

    Navigation(PdfWriter writer, StructureWriter structure) {
        this.writer = writer;
        this.content = writer.getDirectContent();
        this.structure = structure;
    }

    /** Goes to a page that has just begun. */
    void turnTo(PageGeometry page) {
        height = page.pageHeight();
    }

    /** Makes a link's words clickable. */
    void link(Tag link, Mark.Text text) {
        Tag.Destination destination = link.destination().orElseThrow();
        double size = text.style().size();
        double baseline = height - text.baseline();
        Rectangle area = new Rectangle(
                (float) text.x(), (float) (baseline - DESCENT * size), (float) (text.x() + text.width()), (float)
                        (baseline + ASCENT * size));
        PdfAnnotation annotation = destination.inFile()
                ? PdfAnnotation.createLink(writer, area, PdfAnnotation.HIGHLIGHT_INVERT, destination.target())
                : PdfAnnotation.createLink(
                        writer, area, PdfAnnotation.HIGHLIGHT_INVERT, new PdfAction(destination.target()));
        annotation.put(
                PdfName.CONTENTS,
                new PdfString(SoftHyphens.without(destination.description()), PdfObject.TEXT_UNICODE));
        annotation.put(PdfName.F, new PdfNumber(PdfAnnotation.FLAGS_PRINT));
        annotation.put(PdfName.BORDER, new PdfBorderArray(0, 0, 0));
        int key = structure.addAnnotation(link, annotation.getIndirectReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        writer.addAnnotation(annotation);
    }

    /** Writes a destination and its bookmark. */
    void anchor(Mark.Anchor anchor) {
        content.localDestination(anchor.name(), destination(anchor));
        anchor.bookmark().ifPresent(bookmark -> {
            open.subList(Math.min(bookmark.level() - 1, open.size()), open.size())
                    .clear();
            PdfOutline parent = open.isEmpty() ? content.getRootOutline() : open.get(open.size() - 1);
            PdfDestination destination = destination(anchor);
            destination.addPage(writer.getCurrentPage());
            open.add(new PdfOutline(parent, destination, SoftHyphens.without(bookmark.title())));
        });
    }

    private PdfDestination destination(Mark.Anchor anchor) {
        double y = Math.min(height, height - anchor.y() + ABOVE);
        return new PdfDestination(PdfDestination.XYZ, 0, (float) y, 0);
    }
}
