package io.github.statbrief.theme;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * How an element of SVG looks and what it hands on to the elements in it.
 *
 * @param fill its colour; none where its areas are not filled
 * @param opaque whether its fill is seen
 * @param evenOdd whether what is enclosed twice is left out
 * @param visible whether it is seen
 * @param transform where it lies
 */
record SvgLook(Optional<Colour> fill, boolean opaque, boolean evenOdd, boolean visible, AffineTransform transform) {
    /** How a drawing looks that says nothing of it. */
    static final SvgLook BLACK =
            new SvgLook(Optional.of(new Colour(0, 0, 0)), true, false, true, new AffineTransform());

    /** What changes how an area looks and is not drawn. */
    private static final List<String> REFUSED =
            List.of("stroke", "opacity", "fill-opacity", "clip-path", "mask", "filter", "class", "mix-blend-mode");
    /** What only an attribute may say here. */
    private static final Set<String> GEOMETRY =
            Set.of("transform", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height");

    private static final Set<String> NONE = Set.of("0", "0.0", "0%", ".0");
    private static final Set<String> WHOLE = Set.of("1", "1.0", "100%");

    /** The look of an element within one of this look; empty where it is not drawn with all that is in it. */
    Optional<SvgLook> of(XMLStreamReader xml) {
        Map<String, String> said = said(xml);
        if (said.getOrDefault("display", "").equals("none") || NONE.contains(said.getOrDefault("opacity", "1"))) {
            return Optional.empty();
        }
        refuse(xml.getLocalName(), said);
        String transparency = said.getOrDefault("fill-opacity", "");
        return Optional.of(new SvgLook(
                said.containsKey("fill") ? colour(said.get("fill")) : fill,
                NONE.contains(transparency) ? false : WHOLE.contains(transparency) || opaque,
                said.containsKey("fill-rule") ? said.get("fill-rule").equals("evenodd") : evenOdd,
                visible(said.getOrDefault("visibility", "inherit")),
                said.containsKey("transform")
                        ? SvgTransform.within(transform, SvgTransform.of(said.get("transform")))
                        : transform));
    }

    /** Whether an area of this look is seen. */
    boolean isSeen() {
        return visible && opaque && fill.isPresent();
    }

    private boolean visible(String visibility) {
        return visibility.equals("visible") || (visible && visibility.equals("inherit"));
    }

    /** What the attributes say, or the style in their place. */
    private static Map<String, String> said(XMLStreamReader xml) {
        Map<String, String> said = new HashMap<>();
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            String namespace = xml.getAttributeNamespace(at);
            if (namespace == null || namespace.isEmpty()) {
                said.put(
                        xml.getAttributeLocalName(at), xml.getAttributeValue(at).strip());
            }
        }
        boolean isShape = !xml.getLocalName().equals("svg");
        for (String declaration : said.getOrDefault("style", "").split(";", -1)) {
            int colon = declaration.indexOf(':');
            String property = declaration.substring(0, Math.max(0, colon)).strip();
            if (isShape && GEOMETRY.contains(property)) {
                throw new IllegalArgumentException("the style " + property + " is not drawn; write it as an attribute");
            }
            if (colon >= 0 && !GEOMETRY.contains(property)) {
                said.put(
                        property,
                        declaration
                                .substring(colon + 1)
                                .replace("!important", "")
                                .strip());
            }
        }
        return said;
    }

    private static void refuse(String element, Map<String, String> said) {
        boolean isRoot = element.equals("svg");
        for (String attribute : REFUSED) {
            String value = said.getOrDefault(attribute, "none");
            boolean harmless = value.equals("none") || value.equals("normal") || WHOLE.contains(value);
            boolean empty = attribute.equals("fill-opacity") && NONE.contains(value);
            if (!harmless && !empty && !(isRoot && attribute.equals("class"))) {
                throw new IllegalArgumentException(
                        "the attribute " + attribute + " is not drawn; write areas with a fill");
            }
        }
        if (element.equals("rect") && (said.containsKey("rx") || said.containsKey("ry"))) {
            throw new IllegalArgumentException("the attribute " + (said.containsKey("rx") ? "rx" : "ry")
                    + " is not drawn; write areas with a fill");
        }
        if (isRoot && said.containsKey("transform")) {
            throw new IllegalArgumentException(
                    "the attribute transform of <svg> is not drawn; write it at a <g> within");
        }
    }

    private Optional<Colour> colour(String value) {
        if (value.equals("none") || value.equals("transparent")) {
            return Optional.empty();
        }
        if (value.equals("inherit")) {
            return fill;
        }
        boolean brief = value.matches("#[0-9A-Fa-f]{3}");
        return Optional.of(Colour.of(brief ? value.replaceAll("([0-9A-Fa-f])", "$1$1") : SvgNumbers.excerpt(value)));
    }
}
