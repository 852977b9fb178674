package io.github.statbrief.outline;

import io.github.statbrief.Release;
import io.github.statbrief.internal.outline.OutlineContext;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.metadata.Licence;
import io.github.statbrief.metadata.Link;
import io.github.statbrief.metadata.ReleaseMetadata;
import io.github.statbrief.outline.content.Detail;
import io.github.statbrief.outline.content.LinkedText;
import io.github.statbrief.text.Label;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the blocks of what a release carries besides its figures. */
final class MetadataBlocks {
    /** The anchor of the part after all sections; no section may have this id. */
    static final String ABOUT = "about-this-release";

    private final OutlineContext context;
    private final Release release;
    private final ReleaseMetadata metadata;

    MetadataBlocks(OutlineContext context) {
        this.context = context;
        this.release = context.release();
        this.metadata = release.metadata();
    }

    Block.Opening opening() {
        List<Detail> details = new ArrayList<>();
        metadata.licence().ifPresent(licence -> details.add(detail(Label.LICENCE, licence(licence))));
        metadata.statistician()
                .ifPresent(name -> details.add(detail(Label.RESPONSIBLE_STATISTICIAN, List.of(LinkedText.of(name)))));
        metadata.contact().ifPresent(contact -> details.add(detail(Label.CONTACT, contact(contact))));
        metadata.next()
                .map(context.text()::next)
                .ifPresent(due -> details.add(detail(Label.NEXT_RELEASE, List.of(LinkedText.of(due)))));
        release.abbreviations().forEach((abbreviation, expansion) -> details.add(Detail.of(abbreviation, expansion)));
        return new Block.Opening(
                context.label(context.isBulletin() ? Label.KIND_BULLETIN : Label.KIND_OF_DOCUMENT),
                release.title(),
                context.text().publishers(),
                metadata.badge().map(context.text()::badge),
                context.text().attribution(),
                context.references().notes(release.notes()),
                context.text().status(),
                context.text().day(release.published()),
                context.text().published(),
                details);
    }

    Optional<Block.Corrections> corrections() {
        List<Detail> items = metadata.corrections().stream()
                .map(each -> Detail.of(context.text().day(each.date()), each.text()))
                .toList();
        return items.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.Corrections(context.label(Label.CORRECTIONS), items));
    }

    Optional<Block.Cover> cover() {
        return metadata.cover().map(Block.Cover::new);
    }

    Optional<Block.About> about() {
        List<Block.About.Part> parts = new ArrayList<>();
        links(parts, Label.METHODOLOGY, metadata.methodology());
        links(parts, Label.QUALITY, metadata.quality());
        links(parts, Label.RELATED_LINKS, metadata.related());
        if (!metadata.glossary().isEmpty()) {
            List<Detail> terms = new ArrayList<>();
            metadata.glossary().forEach((term, definition) -> terms.add(Detail.of(term, definition)));
            parts.add(new Block.About.Part(context.label(Label.GLOSSARY), terms));
        }
        return parts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Block.About(context.label(Label.ABOUT_THIS_RELEASE), parts));
    }

    private void links(List<Block.About.Part> parts, Label heading, List<Link> links) {
        if (!links.isEmpty()) {
            parts.add(new Block.About.Part(
                    context.label(heading),
                    links.stream()
                            .map(link -> new Detail("", List.of(LinkedText.to(link.url(), link.title()))))
                            .toList()));
        }
    }

    private Detail detail(Label name, List<LinkedText> parts) {
        return new Detail(context.label(name), parts);
    }

    private static List<LinkedText> licence(Licence licence) {
        return List.of(new LinkedText(licence.name(), licence.url()));
    }

    private static List<LinkedText> contact(Contact contact) {
        List<LinkedText> parts = new ArrayList<>();
        contact.name().map(LinkedText::of).ifPresent(parts::add);
        contact.email()
                .map(address -> LinkedText.to("mailto:" + address, address))
                .ifPresent(parts::add);
        contact.telephone().map(LinkedText::of).ifPresent(parts::add);
        return parts;
    }
}
