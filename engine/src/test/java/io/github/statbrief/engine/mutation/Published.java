package io.github.statbrief.engine.mutation;

import io.github.statbrief.engine.Example;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** The outputs of the examples, and of the versions before them, each rendered once. */
final class Published {
    private final Path folder;
    private final Map<String, Path> rendered = new HashMap<>();

    Published(Path folder) {
        this.folder = folder;
    }

    /** The bytes of an output of an example. */
    byte[] file(String example, String file) throws Exception {
        return Files.readAllBytes(Example.rendered(example).resolve(file));
    }

    /** The bytes of an output of the version of an example that was published before. */
    byte[] earlier(String example, String file) throws Exception {
        return Files.readAllBytes(earlier(example).resolve(file));
    }

    private Path earlier(String example) throws Exception {
        Path outputs = rendered.get(example);
        if (outputs == null) {
            Path sources = Files.createDirectories(folder.resolve(example + "-sources"));
            String name = example + ".yaml";
            String release = Files.readString(Example.sources(example).resolve(name));
            outputs = folder.resolve(example + "-earlier");
            Example.render(Files.writeString(sources.resolve(name), before(release)), outputs);
            rendered.put(example, outputs);
        }
        return outputs;
    }

    /** A release as it was before figures of it were corrected, by its figures. */
    private static String before(String release) throws IOException {
        String text = release.replace("96.96", "96.69")
                .replace("more than 3,400", "more than 3,300")
                .replace("value: 13.4,", "value: 13.1,")
                .replace("value: 10.3,", "value: 10.1,")
                .replace("weekly: 7.1}", "weekly: 7.2}")
                .replace("share: 11.3,", "share: 11.2,");
        if (text.equals(release)) {
            throw new IOException("nothing of the release was different before");
        }
        return text;
    }
}
