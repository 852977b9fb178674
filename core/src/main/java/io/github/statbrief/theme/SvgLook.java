package io.github.statbrief.theme;

import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * The appearance of an SVG element, inherited by the elements in it.
 *
 * @param fill its colour; empty if its areas are not filled
 * @param opaque whether its fill is visible
 * @param evenOdd whether regions enclosed twice are left out
 * @param visible whether it is visible
 * @param transform its position
 */
record SvgLook(Optional<Colour> fill, boolean opaque, boolean evenOdd, boolean visible, AffineTransform transform) {
    /** The default appearance of SVG. */
    static final SvgLook BLACK =
            new SvgLook(Optional.of(new Colour(0, 0, 0)), true, false, true, new AffineTransform());

    /** Properties that would change an area's appearance and are not supported. */
    private static final List<String> REFUSED =
            List.of("stroke", "opacity", "fill-opacity", "clip-path", "mask", "filter", "class", "mix-blend-mode");
    /** Properties that are accepted only as attributes. */
    private static final Set<String> GEOMETRY =
            Set.of("transform", "d", "x", "y", "cx", "cy", "r", "rx", "ry", "width", "height");

    private static final Set<String> NONE = Set.of("0", "0.0", "0%", ".0");
    private static final Set<String> WHOLE = Set.of("1", "1.0", "100%");

    /** The appearance of a child element; empty if it and its content are not drawn. */
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

    /** Whether an area with this appearance is visible. */
    boolean isSeen() {
        return visible && opaque && fill.isPresent();
    }

    private boolean visible(String visibility) {
        return visibility.equals("visible") || (visible && visibility.equals("inherit"));
    }

    /** The values of the attributes, overridden by the style. */
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
