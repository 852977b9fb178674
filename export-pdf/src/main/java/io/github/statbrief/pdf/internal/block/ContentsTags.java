package io.github.statbrief.pdf.internal.block;

import io.github.statbrief.pdf.internal.structure.Tag;
import io.github.statbrief.pdf.internal.structure.TagType;
import java.util.ArrayList;
import java.util.List;

/** Adds the tags of contents: an entry has a list of its own for the parts in it. Used once, in reading order. */
final class ContentsTags {
    private final Tag section;
    /** The open list of each level, and its last entry. */
    private final List<Tag> lists = new ArrayList<>();

    private final List<Tag> last = new ArrayList<>();

    ContentsTags(Tag section) {
        this.section = section;
    }

    /** Adds an entry after all others. */
    Tag entry(int level) {
        int depth = Math.min(level, lists.size() + 1);
        lists.subList(Math.min(depth, lists.size()), lists.size()).clear();
        last.subList(depth - 1, last.size()).clear();
        if (lists.size() < depth) {
            Tag around = last.isEmpty() ? section : last.get(last.size() - 1);
            lists.add(around.add(TagType.CONTENTS));
        }
        Tag entry = lists.get(depth - 1).add(TagType.CONTENTS_ENTRY);
        last.add(entry);
        return entry;
    }
}
