package io.github.statbrief.engine.internal.input;

import io.github.statbrief.engine.internal.file.Digest;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The digests of everything from which the outputs of a release are made: other content, another option or another
 * version gives another fingerprint.
 *
 * @param digests the digest of each input, in hexadecimal digits, by what it is: "theme", "a.yaml"
 */
public record Fingerprint(Map<String, String> digests) {
    /** Copies the map in its order. */
    public Fingerprint {
        digests = Collections.unmodifiableMap(new LinkedHashMap<>(digests));
    }

    /** One digest for all inputs. */
    public String hex() {
        Digest digest = new Digest();
        digests.forEach((name, hex) -> digest.add(name).add(hex));
        return digest.hex();
    }

    /** What differs from an earlier fingerprint: inputs with other content, new ones, and those that are gone. */
    public List<String> changesSince(Fingerprint earlier) {
        Set<String> names = new LinkedHashSet<>(digests.keySet());
        names.addAll(earlier.digests.keySet());
        names.removeIf(name -> Objects.equals(digests.get(name), earlier.digests.get(name)));
        return List.copyOf(names);
    }
}
