package io.github.statbrief.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.statbrief.engine.Example;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The list of versions that an application imports. */
class BomTest {
    private static Document read(Path pom) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(pom.toFile());
    }

    /** The text of the first element of a name that is a child of the root. */
    private static String child(Document pom, String name) {
        NodeList children = pom.getDocumentElement().getChildNodes();
        for (int at = 0; at < children.getLength(); at++) {
            if (children.item(at) instanceof Element element
                    && element.getTagName().equals(name)) {
                return element.getTextContent().strip();
            }
        }
        return "";
    }

    @Test
    void everyModuleThatIsALibraryIsListedInTheVersionOfTheProject() throws Exception {
        Document parent = read(Example.HOME.resolve("pom.xml"));
        Document bom = read(Example.HOME.resolve("bom/pom.xml"));
        List<String> libraries = new ArrayList<>();
        NodeList modules = parent.getElementsByTagName("module");
        for (int at = 0; at < modules.getLength(); at++) {
            Path folder = Example.HOME.resolve(modules.item(at).getTextContent());
            // the adapter to Spark is a library without a module descriptor
            if (Files.isRegularFile(folder.resolve("src/main/java/module-info.java")) || folder.endsWith("spark")) {
                libraries.add(child(read(folder.resolve("pom.xml")), "artifactId"));
            }
        }
        List<String> listed = new ArrayList<>();
        NodeList artifacts =
                ((Element) bom.getElementsByTagName("dependencyManagement").item(0)).getElementsByTagName("artifactId");
        for (int at = 0; at < artifacts.getLength(); at++) {
            listed.add(artifacts.item(at).getTextContent());
        }

        assertThat(listed).hasSizeGreaterThan(7).containsExactlyInAnyOrderElementsOf(libraries);
        assertThat(child(bom, "version")).isEqualTo(child(parent, "version"));
    }
}
