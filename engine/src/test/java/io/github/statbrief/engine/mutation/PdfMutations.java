package io.github.statbrief.engine.mutation;

import io.github.statbrief.engine.mutation.Mutation.Kind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** Changes the words on the pages of a brief, as codes of its fonts, and the text alternatives of its structure. */
final class PdfMutations {
    private final String file;
    private final byte[] content;
    private final Random random;

    PdfMutations(String file, byte[] content, Random random) {
        this.file = file;
        this.content = content;
        this.random = random;
    }

    /**
     * A code of two bytes in a text.
     *
     * @param text the text
     * @param at its first byte
     * @param font the font
     * @param letter what it shows
     * @param content the number of the marked content that it is in; -1 for none
     */
    private record Code(COSString text, int at, PDFont font, String letter, int content) {}

    /** Changes one digit on a page, in each of the results another. */
    List<Mutation> digits(int most) throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int nth = 0; nth < most; nth++) {
            try (PDDocument document = Loader.loadPDF(content)) {
                PDPage page = document.getPage(random.nextInt(document.getNumberOfPages()));
                List<Object> tokens = new PDFStreamParser(page).parse();
                List<Code> codes = codes(page, tokens);
                Map<PDFont, Map<String, byte[]>> known = known(codes);
                Set<Integer> drawings = drawings(document, page);
                List<Code> digits = codes.stream()
                        // two periods below an axis are no scale that could show that one is wrong
                        .filter(code -> !drawings.contains(code.content())
                                || !shown(code).strip().matches("[0-9]{4}"))
                        .filter(code -> code.letter().matches("[0-9]")
                                && known.get(code.font()).keySet().stream()
                                                .filter(each -> each.matches("[0-9]"))
                                                .count()
                                        > 1)
                        .toList();
                if (digits.isEmpty()) {
                    continue;
                }
                Code digit = digits.get(random.nextInt(digits.size()));
                List<String> others = known.get(digit.font()).keySet().stream()
                        .filter(each -> each.matches("[0-9]") && !each.equals(digit.letter()))
                        .sorted()
                        .toList();
                String other = others.get(random.nextInt(others.size()));
                replace(tokens, digit, known.get(digit.font()).get(other));
                all.add(new Mutation(
                        Kind.DIGIT,
                        file,
                        "page " + (document.getPages().indexOf(page) + 1) + ": " + shown(digit) + " " + digit.letter()
                                + " -> " + other,
                        keep(saved(document, page, tokens))));
            }
        }
        return all;
    }

    /** Takes the words of a text away. */
    List<Mutation> deletions(int most) throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int nth = 0; nth < most; nth++) {
            try (PDDocument document = Loader.loadPDF(content)) {
                PDPage page = document.getPage(random.nextInt(document.getNumberOfPages()));
                List<Object> tokens = new PDFStreamParser(page).parse();
                Set<Integer> drawings = drawings(document, page);
                List<Code> digits = codes(page, tokens).stream()
                        .filter(code -> code.letter().matches("[0-9]"))
                        .filter(code -> code.content() >= 0 && !drawings.contains(code.content()))
                        .toList();
                if (digits.isEmpty()) {
                    continue;
                }
                Code digit = digits.get(random.nextInt(digits.size()));
                String gone = shown(digit);
                tokens.replaceAll(token -> token == digit.text() ? new COSString("") : token);
                tokens.forEach(token -> {
                    if (token instanceof COSArray array) {
                        for (int at = 0; at < array.size(); at++) {
                            if (array.get(at) == digit.text()) {
                                array.set(at, new COSString(""));
                            }
                        }
                    }
                });
                all.add(new Mutation(
                        Kind.DELETION,
                        file,
                        "page " + (document.getPages().indexOf(page) + 1) + ": '" + gone + "'",
                        keep(saved(document, page, tokens))));
            }
        }
        return all;
    }

    /** Writes a text a second time, where nobody sees it. */
    List<Mutation> hidden(int most) throws IOException {
        List<Mutation> all = new ArrayList<>();
        for (int nth = 0; nth < most; nth++) {
            try (PDDocument document = Loader.loadPDF(content)) {
                PDPage page = document.getPage(random.nextInt(document.getNumberOfPages()));
                List<Object> tokens = new PDFStreamParser(page).parse();
                List<Code> digits = codes(page, tokens).stream()
                        .filter(code -> code.letter().matches("[0-9]"))
                        .toList();
                if (digits.isEmpty()) {
                    continue;
                }
                Code digit = digits.get(random.nextInt(digits.size()));
                byte[] twice = new byte[4];
                System.arraycopy(digit.text().getBytes(), digit.at(), twice, 0, 2);
                System.arraycopy(digit.text().getBytes(), digit.at(), twice, 2, 2);
                COSName name = name(page, digit.font());
                tokens.addAll(List.of(
                        Operator.getOperator("BT"),
                        name,
                        COSInteger.get(8),
                        Operator.getOperator("Tf"),
                        COSInteger.get(3),
                        Operator.getOperator("Tr"),
                        COSInteger.get(100 + nth),
                        COSInteger.get(300),
                        Operator.getOperator("Td"),
                        new COSString(twice),
                        Operator.getOperator("Tj"),
                        Operator.getOperator("ET")));
                all.add(new Mutation(
                        Kind.HIDDEN, file, digit.letter() + digit.letter(), keep(saved(document, page, tokens))));
            }
        }
        return all;
    }

    /** The marked contents of a page that are parts of charts, in which a value without room has no label. */
    private static Set<Integer> drawings(PDDocument document, PDPage page) {
        Set<Integer> numbers = new HashSet<>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), page, false, numbers);
        return numbers;
    }

    private static void collect(PDStructureNode node, PDPage page, boolean inside, Set<Integer> numbers) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                collect(element, page, inside || element.getStructureType().equals("Figure"), numbers);
            } else if (inside && kid instanceof Integer number && isOn(page, (PDStructureElement) node)) {
                numbers.add(number);
            } else if (inside
                    && kid instanceof PDMarkedContentReference reference
                    && reference.getPage().getCOSObject() == page.getCOSObject()) {
                numbers.add(reference.getMCID());
            }
        }
    }

    private static boolean isOn(PDPage page, PDStructureElement element) {
        return element.getPage() != null && element.getPage().getCOSObject() == page.getCOSObject();
    }

    private static COSName name(PDPage page, PDFont font) throws IOException {
        for (COSName name : page.getResources().getFontNames()) {
            if (page.getResources().getFont(name).getCOSObject() == font.getCOSObject()) {
                return name;
            }
        }
        throw new IOException("no such font");
    }

    private static Map<PDFont, Map<String, byte[]>> known(List<Code> codes) {
        Map<PDFont, Map<String, byte[]>> known = new HashMap<>();
        for (Code code : codes) {
            byte[] bytes = code.text().getBytes();
            known.computeIfAbsent(code.font(), font -> new HashMap<>()).put(code.letter(), new byte[] {
                bytes[code.at()], bytes[code.at() + 1]
            });
        }
        return known;
    }

    /** The codes of all texts on a page, in fonts whose codes have two bytes. */
    private static List<Code> codes(PDPage page, List<Object> tokens) throws IOException {
        List<Code> codes = new ArrayList<>();
        Map<COSName, PDFont> fonts = new HashMap<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.put(name, page.getResources().getFont(name));
        }
        PDFont font = null;
        int content = -1;
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) instanceof Operator operator) {
                if (operator.getName().equals("BDC")) {
                    content = tokens.get(at - 1) instanceof COSDictionary properties
                            ? properties.getInt(COSName.MCID, -1)
                            : -1;
                } else if (operator.getName().equals("EMC")) {
                    content = -1;
                } else if (operator.getName().equals("Tf")) {
                    font = fonts.get(tokens.get(at - 2));
                } else if (operator.getName().equals("Tj") && tokens.get(at - 1) instanceof COSString text) {
                    add(text, font, content, codes);
                } else if (operator.getName().equals("TJ") && tokens.get(at - 1) instanceof COSArray array) {
                    for (int part = 0; part < array.size(); part++) {
                        if (array.get(part) instanceof COSString text) {
                            add(text, font, content, codes);
                        }
                    }
                }
            }
        }
        return codes;
    }

    private static void add(COSString text, PDFont font, int content, List<Code> codes) {
        byte[] bytes = text.getBytes();
        for (int at = 0; font != null && at + 1 < bytes.length; at += 2) {
            String letter = font.toUnicode(((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF));
            codes.add(new Code(text, at, font, letter == null ? "" : letter, content));
        }
    }

    private static String shown(Code code) {
        StringBuilder words = new StringBuilder();
        List<Code> all = new ArrayList<>();
        add(code.text(), code.font(), -1, all);
        all.forEach(each -> words.append(each.letter()));
        return words.toString();
    }

    private static void replace(List<Object> tokens, Code code, byte[] other) {
        byte[] bytes = code.text().getBytes().clone();
        System.arraycopy(other, 0, bytes, code.at(), 2);
        COSString changed = new COSString(bytes);
        for (int at = 0; at < tokens.size(); at++) {
            if (tokens.get(at) == code.text()) {
                tokens.set(at, changed);
            } else if (tokens.get(at) instanceof COSArray array) {
                for (int part = 0; part < array.size(); part++) {
                    if (array.get(part) == code.text()) {
                        array.set(part, changed);
                    }
                }
            }
        }
    }

    private static Supplier<byte[]> keep(byte[] saved) {
        return () -> saved;
    }

    private static byte[] saved(PDDocument document, PDPage page, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.save(out);
        return out.toByteArray();
    }
}
