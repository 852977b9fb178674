package io.github.statbrief.internal.yaml.release;

import io.github.statbrief.Release;
import io.github.statbrief.Section;
import io.github.statbrief.Source;
import io.github.statbrief.Status;
import io.github.statbrief.internal.check.ReleaseCheck;
import io.github.statbrief.internal.outline.chart.RequestedCharts;
import io.github.statbrief.internal.rewriting.RefusedTextException;
import io.github.statbrief.internal.rewriting.Rewriting;
import io.github.statbrief.internal.yaml.Entries;
import io.github.statbrief.internal.yaml.Keys;
import io.github.statbrief.internal.yaml.NamedFiles;
import io.github.statbrief.internal.yaml.NodeReader;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.SourceMap;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.data.DataFiles;
import io.github.statbrief.internal.yaml.metadata.MetadataReader;
import io.github.statbrief.text.Labels;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.value.ReferencePeriod;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads a whole release file: binds it, then checks whether its parts fit together. */
public final class ReleaseFile {
    /** The key of a file that makes a release for each code of a dimension. */
    public static final String FOR_EACH = "for-each";

    private static final Keys KEYS = Keys.of("a release")
            .required("id", "title", "publisher", "published", "language", "sections")
            .optional(
                    "via",
                    "speaker",
                    "status",
                    "summary",
                    "headline",
                    "periods",
                    "sources",
                    "notes",
                    "licence",
                    "contact",
                    "next",
                    "abbreviations",
                    "badge",
                    "statistician",
                    "methodology",
                    "quality",
                    "related",
                    "glossary",
                    "corrections",
                    "cover",
                    "brief",
                    "include",
                    FOR_EACH);

    private final YamlDocument document;
    private final Problems problems;
    private final Optional<Theme> theme;
    private final SourceTexts texts;
    private final DataFiles data;
    private final NamedFiles files;
    private final SourceMap sourceMap = new SourceMap();
    private final NodeReader values;
    private final UnreadableIds unreadable = new UnreadableIds();

    /**
     * Prepares to read a release.
     *
     * @param document the file's nodes
     * @param problems receives every problem
     * @param theme the theme whose fonts must have every character; empty to skip that check
     * @param texts the texts of its sources
     * @param data its data files
     * @param files the other files that it names
     */
    public ReleaseFile(
            YamlDocument document,
            Problems problems,
            Optional<Theme> theme,
            SourceTexts texts,
            DataFiles data,
            NamedFiles files) {
        this.document = document;
        this.problems = problems;
        this.theme = theme;
        this.texts = texts;
        this.data = data;
        this.files = files;
        this.values = new NodeReader(document, problems, sourceMap);
    }

    /** All parts of a file whose codes are not known yet, without the checks of one release. */
    public Optional<Release> survey() {
        return values.entries(document.root(), KEYS).flatMap(this::release);
    }

    /** The release; contains stand-ins if there are errors, so that the rest is checked. */
    public Optional<Release> read() {
        Optional<Release> release = values.entries(document.root(), KEYS)
                .filter(entries -> isSingle(entries))
                .flatMap(this::release);
        release.ifPresent(this::check);
        return release;
    }

    private boolean isSingle(Entries entries) {
        boolean single = data.selection().isPresent() || !entries.has(FOR_EACH);
        if (!single) {
            problems.error(
                    entries.place(FOR_EACH),
                    "this file makes a release for each code of a dimension, and one release is read here; read it as a"
                            + " series, or take 'for-each' out");
        }
        return single;
    }

    private Optional<Release> release(Entries entries) {
        Locale language = entries.value("language", ReleaseFile::language).orElse(Locale.ENGLISH);
        List<ReferencePeriod.Named> periods = entries.node("periods")
                .map(node -> new PeriodsReader(values, unreadable).read(node))
                .orElse(List.of());
        SourceReader sourceReader = new SourceReader(values, unreadable, texts, language);
        List<Source> sources = entries.list("sources", sourceReader::read);
        List<Section> sections = sections(entries, periods);
        MetadataReader metadata = new MetadataReader(values, files);
        List<String> publishers = metadata.publishers(entries);
        Optional<OffsetDateTime> time = entries.node("published").flatMap(metadata::time);
        return entries.make(() -> new Release(
                entries.node("id").flatMap(node -> values.id(node, "release")).orElse(UnreadableIds.STAND_IN_ID),
                entries.hyphenated("title").orElse(UnreadableIds.STAND_IN_TEXT),
                publishers.isEmpty() ? List.of(UnreadableIds.STAND_IN_TEXT) : publishers,
                entries.text("via"),
                entries.text("speaker"),
                entries.node("published")
                        .flatMap(node -> metadata.day(node, time))
                        .orElse(LocalDate.EPOCH),
                language,
                entries.value("status", Status::parse).orElse(new Status.Final()),
                entries.node("summary").flatMap(values::prose),
                entries.list("headline", values::text),
                periods,
                sources,
                sections,
                entries.list("notes", new NoteReader(values)::read),
                entries.node("abbreviations")
                        .map(node -> values.texts(node, "the list of abbreviations"))
                        .orElse(Map.of()),
                metadata.read(entries, time.map(OffsetDateTime::toOffsetTime))));
    }

    /** The sections; a stand-in if there is none, so that the rest of the release is read. */
    private List<Section> sections(Entries entries, List<ReferencePeriod.Named> periods) {
        int before = problems.errors();
        List<Section> sections = entries.list("sections", new SectionReader(values, unreadable, periods, data)::read);
        if (!sections.isEmpty()) {
            return sections;
        }
        if (entries.has("sections") && problems.errors() == before) {
            problems.error(entries.place("sections"), "the list is empty; a release needs at least one section");
        }
        return List.of(new Section(
                UnreadableIds.STAND_IN_ID,
                UnreadableIds.STAND_IN_TEXT,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }

    private static Locale language(String tag) {
        Locale language = Locale.forLanguageTag(tag);
        try {
            Labels.in(language);
        } catch (IllegalArgumentException e) {
            Optional<Rewriting> meant = Optional.of(Rewriting.of("language", Locale.ENGLISH.toLanguageTag()))
                    .filter(english -> tag.toLowerCase(Locale.ROOT).startsWith(english.text()));
            throw new RefusedTextException(String.valueOf(e.getMessage()), "", () -> meant);
        }
        return language;
    }

    private void check(Release release) {
        ReleaseCheck check = ReleaseCheck.of(release).withUnread(unreadable.ids());
        if (theme.isPresent()) {
            check = check.withTheme(theme.get());
        }
        FindingPlaces places = new FindingPlaces(document, sourceMap, problems);
        places.report(check.findings());
        if (!problems.hasErrors()) {
            places.report(RequestedCharts.findings(release));
        }
    }
}
