package io.github.statbrief.verify.internal.proof;

import io.github.statbrief.outline.Outline;
import io.github.statbrief.verify.internal.carried.CarriedFiles;
import io.github.statbrief.verify.internal.fact.Facts;
import io.github.statbrief.verify.internal.reading.ProofFiles;
import io.github.statbrief.verify.result.Discrepancy;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Proves outputs of one release, one after the other. Used by one thread, because it keeps what it works out. */
public final class Proof {
    private final Outline outline;
    private final Facts facts;
    private final Requirements requirements;
    private final ReadingCheck readings;
    private final CsvCheck csv;
    private Map<String, Long> sizes = Map.of();
    private final Map<Attached, Check> attached = new HashMap<>();

    /**
     * A file that is attached to another, and often lies beside it with the same bytes.
     *
     * @param file its path in the folder of outputs
     * @param digest the digest of its bytes
     */
    private record Attached(String file, String digest) {
        static Attached of(String file, byte[] content) {
            return new Attached(file, ProofFiles.digest(content));
        }
    }

    /**
     * A proof against the outline of a release.
     *
     * @param stated the outline
     * @param contact the contact that its outputs name if the release names none
     */
    public Proof(Outline stated, Optional<String> contact) {
        this(stated.withUsualContact(contact), Facts.of(stated.withUsualContact(contact)));
    }

    private Proof(Outline outline, Facts facts) {
        this.outline = outline;
        this.facts = facts;
        this.requirements = new Requirements(outline, facts);
        this.readings = new ReadingCheck(outline, facts);
        this.csv = new CsvCheck(outline, facts);
    }

    /** One more of the same release, for another thread. */
    public Proof another() {
        Proof other = new Proof(outline, facts);
        other.sizes(sizes);
        return other;
    }

    /** Says how large the files are that a page leads to, by their paths in the folder of outputs. */
    public void sizes(Map<String, Long> files) {
        sizes = Map.copyOf(files);
        readings.sizes(sizes);
    }

    /** The figures and cells that must stand in an output, in the order of the release. */
    public Set<String> required(String file) {
        return requirements.of(file);
    }

    /**
     * Compares one output with what the release states.
     *
     * @param file its path in the folder of outputs, with {@code /}
     * @param content its bytes
     * @return the figures and cells found in it, and what is wrong with it
     */
    public Check check(String file, byte[] content) {
        Check done = attached.get(Attached.of(file, content));
        if (done != null) {
            return done;
        }
        Check read;
        List<Discrepancy> wrong = new ArrayList<>();
        try {
            read = read(file, content);
            for (Map.Entry<String, byte[]> carried :
                    CarriedFiles.in(file, content).entrySet()) {
                wrong.addAll(carried(file, carried.getKey(), carried.getValue()));
            }
        } catch (IOException | RuntimeException e) {
            // libraries that read a damaged file fail in many ways
            Discrepancy unread =
                    new Discrepancy(Discrepancy.Kind.FILE, file, "", "", "cannot be read: " + e.getMessage());
            return new Check(Set.of(), List.of(unread));
        }
        wrong.addAll(0, read.problems());
        Set<String> differing = read.differing();
        for (String id : required(file)) {
            if (!read.ids().contains(id) && !differing.contains(id)) {
                wrong.add(new Discrepancy(Discrepancy.Kind.MISSING, file, "", id, "is missing"));
            }
        }
        return new Check(read.ids(), wrong);
    }

    /** What is wrong with a file in another; nothing about files that somebody else attached. */
    private List<Discrepancy> carried(String file, String name, byte[] content) {
        String path = name.endsWith(".csv") ? "data/" + name : name;
        boolean ours = path.equals("data/figures.csv")
                || path.equals(CarriedFiles.RELEASE)
                || path.equals("workbook.xlsx")
                || (name.endsWith(".csv") && requirements.table(path).isPresent());
        if (!ours) {
            return List.of();
        }
        Attached key = Attached.of(path, content);
        Check check = attached.get(key);
        if (check == null) {
            check = check(path, content);
            attached.put(key, check);
        }
        return check.problems().stream()
                .map(each -> new Discrepancy(
                        each.kind(),
                        file,
                        each.place().isEmpty() ? name + " in it" : name + " in it, " + each.place(),
                        each.id(),
                        each.message()))
                .toList();
    }

    private Check read(String file, byte[] content) throws IOException {
        if (file.endsWith(".csv")) {
            return csv.check(file, new String(content, StandardCharsets.UTF_8), requirements.table(file));
        }
        if (file.endsWith(".json")) {
            return new JsonCheck(outline.release()).check(file, new String(content, StandardCharsets.UTF_8));
        }
        return readings.check(file, content)
                .orElseGet(() -> new Check(
                        Set.of(),
                        List.of(new Discrepancy(Discrepancy.Kind.FILE, file, "", "", "is no output of a release"))));
    }
}
