package io.github.statbrief.internal.yaml.write;

import io.github.statbrief.internal.text.EnumWords;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.metadata.Correction;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.metadata.Licence;
import io.github.statbrief.metadata.Link;
import io.github.statbrief.metadata.NextRelease;
import io.github.statbrief.metadata.ReleaseMetadata;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Writes what a release carries besides its figures, as keys of the release. */
final class MetadataOutput {
    /** The characters of a line of a picture, which stand for a whole number of bytes. */
    private static final int PICTURE_LINE = 96;

    private final ReleaseMetadata metadata;

    MetadataOutput(ReleaseMetadata metadata) {
        this.metadata = metadata;
    }

    void write(Fields fields) throws IOException {
        fields.text("badge", metadata.badge().map(EnumWords::of));
        fields.text("statistician", metadata.statistician());
        fields.part("contact", metadata.contact(), MetadataOutput::contact);
        fields.part("licence", metadata.licence(), MetadataOutput::licence);
        fields.text("next", metadata.next().map(NextRelease::notation));
        fields.list("methodology", metadata.methodology(), MetadataOutput::link);
        fields.list("quality", metadata.quality(), MetadataOutput::link);
        fields.list("related", metadata.related(), MetadataOutput::link);
        fields.texts("glossary", false, metadata.glossary());
        fields.list("corrections", metadata.corrections(), MetadataOutput::correction);
        fields.part("cover", metadata.cover(), MetadataOutput::cover);
        if (!metadata.brief().equals(BriefOptions.NONE)) {
            fields.part("brief", metadata.brief(), MetadataOutput::brief);
        }
    }

    private static void contact(Contact contact, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("name", contact.name());
            fields.text("email", contact.email());
            fields.text("telephone", contact.telephone());
        });
    }

    private static void licence(Licence licence, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("name", licence.name());
            fields.text("url", licence.url());
        });
    }

    private static void link(Link link, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("title", link.title());
            fields.text("url", link.url());
        });
    }

    private static void correction(Correction correction, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("date", correction.date().toString());
            fields.text("text", correction.text());
        });
    }

    private static void cover(CoverImage cover, Output out) throws IOException {
        Fields.block(out, fields -> {
            fields.text("alt", cover.alternate());
            String picture = Base64.getEncoder().encodeToString(cover.bytes());
            List<String> lines = new ArrayList<>();
            for (int from = 0; from < picture.length(); from += PICTURE_LINE) {
                lines.add(picture.substring(from, Math.min(picture.length(), from + PICTURE_LINE)));
            }
            fields.list("data", lines, (line, to) -> to.text(line));
        });
    }

    private static void brief(BriefOptions brief, Output out) throws IOException {
        Fields.inLine(out, fields -> {
            fields.text("figures", brief.figures().map(EnumWords::of));
            fields.text("lead", brief.lead());
            fields.textUnless(EnumWords.of(BriefOptions.Charts.FITTING), "charts", EnumWords.of(brief.charts()));
        });
    }
}
