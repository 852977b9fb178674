package io.github.statbrief.engine.internal.input;

import io.github.statbrief.Source;
import io.github.statbrief.Table;
import io.github.statbrief.engine.internal.file.Digest;
import io.github.statbrief.engine.internal.file.Names;
import io.github.statbrief.query.QueryDigest;
import io.github.statbrief.table.Cells;
import io.github.statbrief.theme.Logo;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.Theme;
import io.github.statbrief.theme.Weight;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Takes the fingerprints of the releases of one run. Safe to share between threads. */
public final class Fingerprints {
    private final Names names;
    private final Map<String, String> shared = new LinkedHashMap<>();
    private final Optional<Path> sources;

    /**
     * Takes the digests of what all releases share.
     *
     * @param names names files
     * @param versions the versions of Statbrief and its libraries
     * @param options the formats and all other options that decide about outputs
     * @param theme the theme file
     * @param look the theme read from it
     * @param sources the folder of source texts
     */
    public Fingerprints(
            Names names, String versions, String options, Optional<Path> theme, Theme look, Optional<Path> sources)
            throws IOException {
        this.names = names;
        this.sources = sources;
        shared.put("the version of Statbrief", new Digest().add(versions).hex());
        shared.put("the options", new Digest().add(options).hex());
        shared.put("the theme", optional(new Digest(), theme).add(parts(look)).hex());
    }

    /** What a theme of ours decides, and the content of the files named by a theme. */
    private static String parts(Theme look) {
        Digest digest = new Digest()
                .add(look.palette().toString())
                .add(look.titleGround().hex());
        for (Role role : Role.values()) {
            digest.add(look.style(role).toString());
        }
        for (Weight weight : Weight.values()) {
            look.fonts().all(weight).forEach(file -> digest.add(file.bytes()));
        }
        look.logo()
                .ifPresent(logo -> digest.add(logo.accept(new Logo.Visitor<byte[]>() {
                    @Override
                    public byte[] bitmap(Logo.Bitmap bitmap) {
                        return bitmap.png();
                    }

                    @Override
                    public byte[] vector(Logo.Vector vector) {
                        return vector.toString().getBytes(StandardCharsets.UTF_8);
                    }
                })));
        return digest.hex();
    }

    /** The fingerprint of one release. */
    public Fingerprint of(ReadRelease read) throws IOException {
        Map<String, String> digests = new LinkedHashMap<>(shared);
        String name = names.of(read.file());
        digests.put(name, new Digest().add(name).add(read.file()).hex());
        for (Source source : read.release().sources()) {
            if (source.file().isPresent()) {
                String file = source.file().get();
                Digest digest = new Digest().add(read.file().toAbsolutePath().resolveSibling(file));
                optional(digest, sources.map(folder -> folder.resolve(file)));
                digests.put("source text " + file, digest.hex());
            }
        }
        for (Path included : read.included()) {
            digests.put(names.of(included), new Digest().add(included).hex());
        }
        read.release()
                .metadata()
                .cover()
                .ifPresent(cover ->
                        digests.put("the cover", new Digest().add(cover.bytes()).hex()));
        for (QueryDigest query : read.queries()) {
            String connection = query.query().connection().orElse("");
            digests.put(
                    "query of " + query.query().subject(),
                    new Digest().add(connection).add(query.sha256()).hex());
        }
        read.release().tables().forEach(table -> digests.put("table " + table.id(), hex(table)));
        return new Fingerprint(digests);
    }

    /** Takes the cells read from data files rather than their bytes, so that an equivalent file causes no new rendering. */
    private static String hex(Table table) {
        Digest digest = new Digest()
                .add(table.dimensions().toString())
                .add(table.periods().toString());
        Cells cells = table.cells();
        for (int row = 0; row < cells.size(); row++) {
            digest.add(cells.measure(row) + " " + cells.period(row));
            for (int dimension = 0; dimension < cells.dimensions(); dimension++) {
                digest.add(Integer.toString(cells.code(dimension, row)));
            }
            digest.add(cells.cell(row).toString());
        }
        return digest.hex();
    }

    private static Digest optional(Digest digest, Optional<Path> file) throws IOException {
        digest.add(file.isPresent() ? "given" : "none");
        return file.isPresent() ? digest.add(file.get()) : digest;
    }
}
