package io.github.statbrief.pdf.internal.file;

import com.lowagie.text.pdf.PdfContentByte;
import com.lowagie.text.pdf.PdfWriter;
import io.github.statbrief.pdf.internal.layout.PageBox;
import io.github.statbrief.pdf.internal.layout.PageGeometry;
import io.github.statbrief.pdf.internal.structure.Artifact;
import io.github.statbrief.pdf.internal.structure.Canvas;
import io.github.statbrief.pdf.internal.structure.ContentOwner;
import io.github.statbrief.pdf.internal.structure.Mark;
import io.github.statbrief.pdf.internal.structure.MarkedContent;
import io.github.statbrief.pdf.internal.structure.StructureWriter;
import io.github.statbrief.pdf.internal.text.Typefaces;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.ForeignText;
import io.github.statbrief.theme.TextStyle;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Draws marks on pages, each within its marked content. Used once. */
final class PdfCanvas implements Canvas {
    private static final double UNDERLINE_DROP = 1.5;
    private static final double UNDERLINE = 0.5;

    private final PdfContentByte content;
    private final StructureWriter structure;
    private final Navigation navigation;
    /** The size of the current page. */
    private PageGeometry sheet;

    private final Typefaces typefaces;
    private final ForeignText foreign;
    private final Pen pen;
    private final Map<String, Integer> pages;
    /** The owner of the last marks, while their sequence is open. */
    private @Nullable ContentOwner open;

    private Optional<String> openLanguage = Optional.empty();

    private @Nullable Colour colour;

    PdfCanvas(
            PdfWriter writer,
            StructureWriter structure,
            PageGeometry sheet,
            Typefaces typefaces,
            Map<String, Integer> pages) {
        this.content = writer.getDirectContent();
        this.structure = structure;
        this.navigation = new Navigation(writer, structure);
        this.sheet = sheet;
        this.typefaces = typefaces;
        this.foreign = new ForeignText(typefaces.files());
        this.pen = new Pen(content, typefaces);
        this.pages = Map.copyOf(pages);
    }

    /** Draws all marks of a page that has just begun. */
    void draw(PageBox page) {
        sheet = page.sheet();
        navigation.turnTo(sheet);
        colour = null;
        page.marks().forEach(mark -> mark.draw(this));
        close();
    }

    @Override
    public void text(Mark.Text text) {
        double x = text.x();
        for (ForeignText.Stretch stretch : stretches(text.text(), text.owner())) {
            in(text.owner(), stretch.language());
            show(stretch.text(), x, text.baseline(), text.style());
            x += typefaces.files().width(stretch.text(), text.style());
        }
        if (text.underlined()) {
            rectangle(
                    text.x(),
                    text.baseline() + UNDERLINE_DROP,
                    text.width(),
                    UNDERLINE,
                    text.style().colour());
        }
        if (text.owner() instanceof MarkedContent place) {
            place.tag().link().ifPresent(link -> navigation.link(link, text));
        }
    }

    /** The words of one language each; those that nobody reads out, in one piece. */
    private List<ForeignText.Stretch> stretches(String words, ContentOwner owner) {
        return owner instanceof MarkedContent place && ForeignText.mayHave(words)
                ? foreign.stretches(words, structure.language(place))
                : List.of(new ForeignText.Stretch(words, Optional.empty()));
    }

    @Override
    public void pageNumber(Mark.PageNumber number) {
        String words = Integer.toString(page(number.anchor()));
        in(number.owner(), Optional.empty());
        double width = typefaces.files().width(words, number.style());
        show(words, number.right() - width, number.baseline(), number.style());
    }

    private int page(String anchor) {
        return Objects.requireNonNull(pages.get(anchor), () -> "nothing stands at '" + anchor + "'");
    }

    @Override
    public void fill(Mark.Fill fill) {
        in(Artifact.DECORATION, Optional.empty());
        rectangle(fill.x(), fill.y(), fill.width(), fill.height(), fill.colour());
    }

    @Override
    public void triangle(Mark.Triangle triangle) {
        in(Artifact.DECORATION, Optional.empty());
        paintIn(triangle.colour());
        double base = sheet.pageHeight() - triangle.y() - (triangle.up() ? triangle.height() : 0);
        double tip = sheet.pageHeight() - triangle.y() - (triangle.up() ? 0 : triangle.height());
        content.moveTo((float) triangle.x(), (float) base);
        content.lineTo((float) (triangle.x() + triangle.width()), (float) base);
        content.lineTo((float) (triangle.x() + triangle.width() / 2), (float) tip);
        content.closePath();
        content.fill();
    }

    @Override
    public void picture(Mark.Picture picture) {
        double upper = sheet.pageHeight() - picture.y();
        ChartCanvas canvas = new ChartCanvas(content, typefaces, picture.x(), upper);
        for (io.github.statbrief.drawing.Mark mark : picture.chart().marks()) {
            MarkedContent owner = owner(mark, picture);
            if (mark instanceof io.github.statbrief.drawing.Mark.Text text) {
                words(text, owner, canvas);
            } else {
                in(owner, Optional.empty());
                canvas.draw(mark);
            }
        }
        colour = null;
        double right = picture.x() + picture.chart().width();
        structure.box(
                picture.owner().tag(), picture.x(), upper - picture.chart().height(), right, upper);
    }

    private void words(io.github.statbrief.drawing.Mark.Text text, MarkedContent owner, ChartCanvas canvas) {
        double x = text.x();
        for (ForeignText.Stretch stretch : stretches(text.words(), owner)) {
            in(owner, stretch.language());
            canvas.words(text, stretch.text(), x);
            TextStyle style = new TextStyle(text.size(), text.size(), text.weight(), text.colour());
            x += typefaces.files().width(stretch.text(), style);
        }
    }

    /** The owner of a chart's mark: the figure for its words, the picture for lines and areas. */
    private static MarkedContent owner(io.github.statbrief.drawing.Mark mark, Mark.Picture picture) {
        if (mark instanceof io.github.statbrief.drawing.Mark.Text text
                && text.figure().isPresent()) {
            return picture.words().getOrDefault(text.figure().get(), picture.owner());
        }
        return picture.owner();
    }

    @Override
    public void sign(Mark.Sign sign) {
        in(sign.owner(), Optional.empty());
        double lower = sheet.pageHeight() - sign.y() - sign.height();
        sign.logo().accept(new LogoCanvas(content, sign, lower));
        colour = null;
        structure.box(sign.owner().tag(), sign.x(), lower, sign.x() + sign.width(), lower + sign.height());
    }

    @Override
    public void anchor(Mark.Anchor anchor) {
        navigation.anchor(anchor);
    }

    private void in(ContentOwner owner, Optional<String> language) {
        if (owner == open && language.equals(openLanguage)) {
            return;
        }
        close();
        if (owner instanceof MarkedContent place) {
            structure.begin(content, place, language);
        } else if (owner instanceof Artifact artifact) {
            structure.begin(content, artifact);
        }
        open = owner;
        openLanguage = language;
    }

    private void close() {
        if (open != null) {
            content.endMarkedContentSequence();
            open = null;
        }
    }

    private void show(String words, double x, double baseline, TextStyle style) {
        paintIn(style.colour());
        pen.write(
                words,
                style.weight(),
                style.size(),
                () -> content.moveText((float) x, (float) (sheet.pageHeight() - baseline)));
    }

    private void rectangle(double x, double y, double width, double height, Colour shade) {
        paintIn(shade);
        content.rectangle((float) x, (float) (sheet.pageHeight() - y - height), (float) width, (float) height);
        content.fill();
    }

    private void paintIn(Colour shade) {
        if (!shade.equals(colour)) {
            content.setRGBColorFill(shade.red(), shade.green(), shade.blue());
            colour = shade;
        }
    }
}
