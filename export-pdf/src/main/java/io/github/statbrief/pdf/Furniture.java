package io.github.statbrief.pdf;

import io.github.statbrief.outline.Block;
import io.github.statbrief.theme.Colour;
import io.github.statbrief.theme.Role;
import io.github.statbrief.theme.TextStyle;
import java.util.ArrayList;
import java.util.List;

/** Adds running head and foot to pages. */
final class Furniture {
    private static final double HEAD_TEXT = 28;
    private static final double HEAD_RULE = 45.5;
    private static final double FOOT_RULE = 21;
    private static final double FOOT_TEXT = 28;

    private final Setting setting;
    private final Block.Opening opening;

    Furniture(Setting setting, Block.Opening opening) {
        this.setting = setting;
        this.opening = opening;
    }

    /** The pages with what stands on each of them. */
    List<PageBox> around(List<PageBox> pages) {
        List<PageBox> complete = new ArrayList<>();
        for (PageBox page : pages) {
            List<Mark> marks = new ArrayList<>();
            if (page.number() > 1) {
                marks.addAll(head());
            }
            marks.addAll(page.marks());
            marks.addAll(foot(page.number(), pages.size()));
            complete.add(new PageBox(page.number(), marks));
        }
        return complete;
    }

    private List<Mark> head() {
        List<Mark> marks = new ArrayList<>();
        opening.status()
                .ifPresent(status -> marks.addAll(new StatusBar(setting).marks(status, Artifact.HEADER)));
        marks.addAll(pair(opening.title(), opening.publisher() + ", " + opening.date(), HEAD_TEXT, Artifact.HEADER));
        marks.add(rule(HEAD_RULE));
        return marks;
    }

    private List<Mark> foot(int page, int pages) {
        double bottom = setting.sheet().bottom();
        List<Mark> marks = new ArrayList<>();
        marks.add(rule(bottom + FOOT_RULE));
        marks.addAll(pair(
                opening.attribution(), setting.labels().page(page, pages), bottom + FOOT_TEXT, Artifact.FOOTER));
        return marks;
    }

    private Mark rule(double y) {
        Colour colour = setting.styles().palette().lightRule();
        return new Mark.Fill(setting.sheet().left(), y - 0.25, setting.sheet().width(), 0.5, colour);
    }

    private List<Mark> pair(String left, String right, double top, Artifact owner) {
        Sheet sheet = setting.sheet();
        TextStyle style = setting.styles().of(Role.RUNNING);
        Line end = setting.text().line(List.of(new Run(shortened(right, style, sheet.span(6)), style, owner)));
        double room = sheet.width() - end.width() - 21;
        Line start = setting.text().line(List.of(new Run(shortened(left, style, room), style, owner)));
        List<Mark> marks = new ArrayList<>(start.marks(sheet.left(), top));
        marks.addAll(end.marks(sheet.right() - end.width(), top));
        return marks;
    }

    /** Cuts at a word: the whole stands on the first page. */
    private String shortened(String words, TextStyle style, double width) {
        String kept = words;
        while (setting.text().width(kept, style) > width) {
            int space = kept.strip().replace("…", "").lastIndexOf(' ');
            kept = space < 0 ? kept.substring(0, Math.max(1, kept.length() / 2)) : kept.substring(0, space) + " …";
            if (kept.length() <= 1) {
                return kept;
            }
        }
        return kept;
    }
}
