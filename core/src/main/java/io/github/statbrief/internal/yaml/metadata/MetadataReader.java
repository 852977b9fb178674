package io.github.statbrief.internal.yaml.metadata;

import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.metadata.Badge;
import io.github.statbrief.metadata.BriefOptions;
import io.github.statbrief.metadata.Contact;
import io.github.statbrief.metadata.Correction;
import io.github.statbrief.metadata.CoverImage;
import io.github.statbrief.metadata.Licence;
import io.github.statbrief.metadata.Link;
import io.github.statbrief.metadata.NextRelease;
import io.github.statbrief.metadata.ReleaseMetadata;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Reads what a release carries besides its figures, from the release's own keys. */
public final class MetadataReader {
    private static final Keys CONTACT = Keys.of("a contact").optional("name", "email", "telephone");
    private static final Keys LICENCE = Keys.of("a licence").required("name").optional("url");
    private static final Keys LINK = Keys.of("a link").required("title", "url");
    private static final Keys CORRECTION = Keys.of("a correction").required("date", "text");
    private static final Keys COVER = Keys.of("a cover").required("alt").optional("file", "data");
    private static final Keys BRIEF = Keys.of("the form of a brief").optional("figures", "charts", "lead");
    private static final int MOST_COVER = 10;

    private final NodeReader values;
    private final NamedFiles files;

    /**
     * Creates the reader.
     *
     * @param values reads values and reports problems
     * @param files the files that the release names
     */
    public MetadataReader(NodeReader values, NamedFiles files) {
        this.values = values;
        this.files = files;
    }

    /**
     * Reads the metadata of a release.
     *
     * @param entries the release
     * @param time the time of publication, if the release gives it with its day
     */
    public ReleaseMetadata read(Entries entries, Optional<OffsetTime> time) {
        return new ReleaseMetadata(
                time,
                entries.word("badge", Badge.class),
                entries.text("statistician"),
                entries.node("contact").flatMap(this::contact),
                entries.node("licence").flatMap(this::licence),
                entries.value("next", NextRelease::parse),
                links(entries, "methodology"),
                links(entries, "quality"),
                links(entries, "related"),
                entries.node("glossary")
                        .map(node -> values.texts(node, "the glossary"))
                        .orElse(Map.of()),
                entries.list("corrections", this::correction),
                entries.node("cover").flatMap(this::cover),
                entries.node("brief").flatMap(this::brief).orElse(BriefOptions.NONE));
    }

    private Optional<BriefOptions> brief(Node node) {
        return values.entries(node, BRIEF).flatMap(entries -> {
            Optional<BriefOptions.Listing> figures = entries.word("figures", BriefOptions.Listing.class);
            Optional<BriefOptions.Charts> charts = entries.word("charts", BriefOptions.Charts.class);
            Optional<String> lead = entries.text("lead");
            return entries.make(() -> new BriefOptions(figures, charts.orElse(BriefOptions.Charts.FITTING), lead));
        });
    }

    /** The names of one publisher or of several. */
    public List<String> publishers(Entries entries) {
        Optional<Node> node = entries.node("publisher");
        return node.filter(SequenceNode.class::isInstance).isPresent()
                ? entries.list("publisher", values::text)
                : entries.text("publisher").stream().toList();
    }

    /** A day, or a day with a time and its zone. */
    public Optional<OffsetDateTime> time(Node node) {
        return values.scalar(node).filter(text -> text.indexOf('T') > 0).isPresent()
                ? values.value(node, Arguments::time)
                : Optional.empty();
    }

    /** The day of publication; empty, with a problem, if it cannot be read. */
    public Optional<LocalDate> day(Node node, Optional<OffsetDateTime> time) {
        if (time.isPresent()) {
            return time.map(OffsetDateTime::toLocalDate);
        }
        return values.scalar(node).filter(text -> text.indexOf('T') > 0).isPresent()
                ? Optional.empty()
                : values.date(node);
    }

    private Optional<Contact> contact(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.text(node).map(Contact::of);
        }
        return values.entries(node, CONTACT).flatMap(entries -> {
            Optional<String> name = entries.text("name");
            Optional<String> email = entries.value("email", Contact::emailAddress);
            Optional<String> telephone = entries.value("telephone", Contact::telephoneNumber);
            boolean unread = name.isEmpty() && email.isEmpty() && telephone.isEmpty() && hasAny(entries);
            return unread ? Optional.empty() : entries.make(() -> new Contact(name, email, telephone));
        });
    }

    private static boolean hasAny(Entries entries) {
        return entries.has("name") || entries.has("email") || entries.has("telephone");
    }

    private Optional<Licence> licence(Node node) {
        if (!(node instanceof MappingNode)) {
            return values.text(node).map(Licence::of);
        }
        return values.entries(node, LICENCE).flatMap(entries -> {
            Optional<String> url = entries.value("url", Arguments::webAddress);
            return entries.text("name").flatMap(name -> entries.make(() -> new Licence(name, url)));
        });
    }

    /** A list of links, or one. */
    private List<Link> links(Entries entries, String key) {
        Optional<Node> node = entries.node(key);
        return node.filter(MappingNode.class::isInstance).isPresent()
                ? node.flatMap(this::link).stream().toList()
                : entries.list(key, this::link);
    }

    private Optional<Link> link(Node node) {
        return values.entries(node, LINK).flatMap(entries -> {
            Optional<String> title = entries.text("title");
            Optional<String> url = entries.value("url", Arguments::webAddress);
            return title.flatMap(words -> url.flatMap(address -> entries.make(() -> new Link(words, address))));
        });
    }

    private Optional<Correction> correction(Node node) {
        return values.entries(node, CORRECTION).flatMap(entries -> {
            Optional<LocalDate> date = entries.node("date").flatMap(values::date);
            Optional<String> text = entries.node("text").flatMap(values::runningText);
            return date.flatMap(day -> text.flatMap(words -> entries.make(() -> new Correction(day, words))));
        });
    }

    private Optional<CoverImage> cover(Node node) {
        return values.entries(node, COVER).flatMap(entries -> {
            Optional<String> alternate = entries.text("alt");
            if (entries.has("file") == entries.has("data")) {
                values.problems()
                        .error(
                                entries.place("data"),
                                entries.has("file")
                                        ? "a cover has 'file' or 'data', not both"
                                        : "a cover needs the key 'file'");
                return Optional.empty();
            }
            return alternate.flatMap(words -> entries.has("data")
                    ? inside(entries, words)
                    : entries.value("file", name -> CoverImage.of(name, files.bytes(name, MOST_COVER), words)));
        });
    }

    /** The picture that stands in the release itself, in the characters of Base64. */
    private Optional<CoverImage> inside(Entries entries, String alternate) {
        List<String> lines = entries.list("data", values::words);
        return values.make(
                entries.place("data"), () -> CoverImage.of("the picture", decoded(String.join("", lines)), alternate));
    }

    private static byte[] decoded(String text) {
        try {
            return Base64.getDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "this is no picture in Base64 (RFC 4648); write the name of a file under 'file'", e);
        }
    }
}
