package io.github.statbrief.theme;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the {@code d} of an SVG path: lines, curves, closed outlines; refuses arcs. Used once. */
final class PathData {
    private static final Pattern TOKEN = Pattern.compile("[\\s,]*+(?:([A-Za-z])|(" + SvgNumbers.PATTERN + "))");

    private final String data;
    private final Matcher tokens;
    private final Outliner outline;
    /** The last control point, which a smooth curve mirrors. */
    private double controlX;

    private double controlY;
    private char before = 'M';

    PathData(String data, Outliner outline) {
        this.data = data.stripTrailing();
        this.tokens = TOKEN.matcher(this.data);
        this.outline = outline;
    }

    void read() {
        char command = 0;
        boolean started = false;
        while (tokens.regionStart() < data.length()) {
            if (!tokens.lookingAt()) {
                throw wrong();
            }
            if (tokens.group(1) != null) {
                command = tokens.group(1).charAt(0);
                advance();
            } else if (command == 0 || command == 'Z' || command == 'z') {
                throw wrong();
            }
            if (!started && command != 'M' && command != 'm') {
                throw new IllegalArgumentException("a path begins with a move; write M and where it starts");
            }
            started = true;
            step(command);
            before = command;
            // further pairs after a move are lines
            command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
        }
    }

    private void step(char command) {
        double left = Character.isLowerCase(command) ? outline.x() : 0;
        double top = Character.isLowerCase(command) ? outline.y() : 0;
        switch (Character.toUpperCase(command)) {
            case 'M' -> outline.move(left + number(), top + number());
            case 'L' -> outline.line(left + number(), top + number());
            case 'H' -> outline.line(left + number(), outline.y());
            case 'V' -> outline.line(outline.x(), top + number());
            case 'C' -> cubic(left + number(), top + number(), left, top);
            case 'S' -> {
                boolean smooth = "CcSs".indexOf(before) >= 0;
                double x = smooth ? 2 * outline.x() - controlX : outline.x();
                double y = smooth ? 2 * outline.y() - controlY : outline.y();
                cubic(x, y, left, top);
            }
            case 'Q' -> quadratic(left + number(), top + number(), left, top);
            case 'T' -> {
                boolean smooth = "QqTt".indexOf(before) >= 0;
                double x = smooth ? 2 * outline.x() - controlX : outline.x();
                double y = smooth ? 2 * outline.y() - controlY : outline.y();
                quadratic(x, y, left, top);
            }
            case 'Z' -> outline.close();
            case 'A' ->
                throw new IllegalArgumentException("a path has an arc (A), which is not drawn; curves (C, Q) are");
            default -> throw wrong();
        }
    }

    private void cubic(double x1, double y1, double left, double top) {
        controlX = left + number();
        controlY = top + number();
        outline.curve(x1, y1, controlX, controlY, left + number(), top + number());
    }

    private void quadratic(double x1, double y1, double left, double top) {
        controlX = x1;
        controlY = y1;
        outline.quadratic(x1, y1, left + number(), top + number());
    }

    private double number() {
        if (!tokens.lookingAt() || tokens.group(2) == null) {
            throw wrong();
        }
        double number = SvgNumbers.number(tokens.group(2), "a path");
        advance();
        return number;
    }

    private void advance() {
        tokens.region(tokens.end(), data.length());
    }

    private IllegalArgumentException wrong() {
        int at = tokens.regionStart();
        return new IllegalArgumentException(
                at == data.length()
                        ? "a path breaks off: at its end a number is missing"
                        : "a path cannot be read at '"
                                + data.substring(at, Math.min(data.length(), at + 12))
                                        .strip()
                                + "'; write M, L, H, V, C, S, Q, T or Z, each with its numbers");
    }
}
