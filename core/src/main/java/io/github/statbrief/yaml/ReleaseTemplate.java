package io.github.statbrief.yaml;

import io.github.statbrief.Figure;
import io.github.statbrief.Group;
import io.github.statbrief.InvalidReleaseException;
import io.github.statbrief.Release;
import io.github.statbrief.Table;
import io.github.statbrief.internal.argument.Arguments;
import io.github.statbrief.internal.check.CheckedRelease;
import io.github.statbrief.internal.text.Suggestions;
import io.github.statbrief.internal.yaml.Problems;
import io.github.statbrief.internal.yaml.YamlDocument;
import io.github.statbrief.internal.yaml.release.ForEach;
import io.github.statbrief.internal.yaml.release.ReleaseFile;
import io.github.statbrief.internal.yaml.shared.Substitution;
import io.github.statbrief.outline.Outline;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A release file with placeholders that a program fills: {@code {area}} is the text that it has for {@code area},
 * {@code {area:id}} the same as an id. Is parsed once and makes a release of each set of texts. They stand where the placeholders of {@code for-each} may stand, and are
 * never taken for markup. Immutable and safe to share between threads.
 */
public final class ReleaseTemplate {
    private final YamlDocument document;

    private ReleaseTemplate(YamlDocument document) {
        this.document = document;
    }

    /**
     * Reads a template.
     *
     * @param text the content of a release file with placeholders
     * @param options the options; those of files are needed only when releases are made
     * @return the template
     * @throws InvalidReleaseException listing the problems that do not depend on what is filled in
     */
    public static ReleaseTemplate read(String text, ReadOptions options) {
        Arguments.allGiven("text", text, "options", options);
        Problems problems = new Problems(name(options));
        Optional<YamlDocument> read = YamlDocument.of(text, options.limits(), problems);
        read.ifPresent(document -> check(document.root(), problems));
        if (problems.hasErrors() || read.isEmpty()) {
            throw new InvalidReleaseException(problems.inOrder());
        }
        return new ReleaseTemplate(read.get());
    }

    private static void check(Node root, Problems problems) {
        ForEach.value(root, ReleaseFile.FOR_EACH)
                .ifPresent(key -> problems.error(
                        key, "a template has no 'for-each': it makes a release of each row that a program has"));
        ForEach.value(root, "id")
                .filter(ScalarNode.class::isInstance)
                .map(ScalarNode.class::cast)
                .filter(id -> id.getValue().indexOf('{') < 0)
                .ifPresent(id -> problems.error(
                        id,
                        "write 'id: " + id.getValue()
                                + "-{code:id}' with the name of a column for 'code'; without one all releases have one"
                                + " id"));
    }

    private static String name(ReadOptions options) {
        return options.origin().map(Path::toString).orElse(options.name());
    }

    /**
     * Makes a release, with its outline.
     *
     * @param values the text of each name
     * @param options the options; {@link ReadOptions#withFolder} is required if it names data files or source texts
     * @return the outline of the release
     * @throws InvalidReleaseException listing every problem of this release, at its place in the template
     */
    public Outline outline(Map<String, String> values, ReadOptions options) {
        Arguments.allGiven("values", values, "options", options);
        Map<String, Substitution.Word> words = new LinkedHashMap<>();
        values.forEach((name, value) -> words.put(name, new Substitution.Word(value, value)));
        Substitution substitution = new Substitution(words);
        CheckedRelease checked = ReleaseReader.checked(
                problems -> {
                    substitution.unfilled(
                            document,
                            (node, name) -> problems.error(
                                    node,
                                    Suggestions.refusal(
                                            "there is no value for '{" + name + "}'",
                                            "{" + name + "}",
                                            values.keySet().stream()
                                                    .map(each -> "{" + each + "}")
                                                    .toList())));
                    return problems.hasErrors() ? Optional.empty() : Optional.of(substitution.in(document));
                },
                options);
        refuseIds(checked.release(), values, new Problems(name(options)));
        return Outline.of(checked);
    }

    /** Refuses a value with the name of a figure, because a text that names it could mean both. */
    private void refuseIds(Release release, Map<String, String> values, Problems problems) {
        ids(release)
                .filter(values::containsKey)
                .findFirst()
                .ifPresent(id -> problems.error(
                        document.root(),
                        "'{" + id + "}' would be the value and what has that id; give one of them another name"));
        if (problems.hasErrors()) {
            throw new InvalidReleaseException(problems.inOrder());
        }
    }

    private static Stream<String> ids(Release release) {
        Stream<String> groups = release.allSections()
                .flatMap(section -> section.groups().stream())
                .map(Group::id);
        return Stream.concat(
                Stream.concat(release.figures().map(Figure::id), groups),
                release.tables().map(Table::id));
    }
}
