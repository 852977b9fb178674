package io.github.statbrief.html;

import io.github.statbrief.text.Label;
import io.github.statbrief.text.Labels;
import io.github.statbrief.text.XmlText;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes releases as an Atom feed (RFC 4287). */
final class AtomFeed {
    private final StringBuilder xml = new StringBuilder();

    private AtomFeed() {}

    /**
     * Writes a feed.
     *
     * @param releases the releases, the latest first; at least one
     * @param base the address of the folder above them; without it links are relative
     */
    static String write(List<IndexEntry> releases, Optional<URI> base) {
        AtomFeed feed = new AtomFeed();
        IndexEntry latest = releases.get(0);
        feed.xml
                .append(
                        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(XmlText.attribute(latest.language().toLanguageTag()))
                .append("\">\n");
        feed.leaf("title", Labels.in(latest.language()).of(Label.RELEASES));
        feed.leaf("id", id(latest.publisher(), base.map(URI::toString).orElse("")));
        feed.leaf("updated", latest.moment().toInstant().toString());
        feed.link("self", base, IndexExporter.FEED);
        feed.link("alternate", base, IndexExporter.FILE);
        releases.forEach(release -> feed.entry(release, base));
        return feed.xml.append("</feed>\n").toString();
    }

    private void entry(IndexEntry release, Optional<URI> base) {
        xml.append("<entry>\n");
        leaf("title", release.title());
        leaf("id", id(release.publisher(), release.id()));
        leaf("published", release.moment().toInstant().toString());
        leaf("updated", release.moment().toInstant().toString());
        xml.append("<author>");
        leaf("name", release.publisher());
        xml.append("</author>\n");
        link("alternate", base, release.path(HtmlExporter.FILE));
        if (!release.headline().isEmpty()) {
            leaf("summary", release.headline());
        }
        xml.append("</entry>\n");
    }

    /** A name that stays the same wherever a release is put. */
    private static String id(String publisher, String id) {
        byte[] name = (publisher + "\n" + id).getBytes(StandardCharsets.UTF_8);
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name);
    }

    private void leaf(String element, String text) {
        xml.append('<')
                .append(element)
                .append('>')
                .append(XmlText.content(text))
                .append("</")
                .append(element)
                .append(">\n");
    }

    private void link(String relation, Optional<URI> base, String path) {
        String address = base.map(folder -> folder.resolve(path).toString()).orElse(path);
        xml.append("<link rel=\"")
                .append(relation)
                .append("\" href=\"")
                .append(XmlText.attribute(address))
                .append("\"/>\n");
    }
}
