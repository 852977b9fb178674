/* Compares the sections of a file with those of the manifest: what changed where, and which figures that concerns. */
const LARGEST_DIFFERENCE = 4_000_000;

/** The changes of a file, and the verdict on each figure that it must have:
    same; beside (other words stand beside it); missing; differs. */
const WORSE = ['same', 'beside', 'missing', 'differs'];

function compareFile(expected, found, kind) {
  const result = {changes: [], verdicts: new Map(), isGrid: kind === 'xlsx' || kind === 'csv', isRow: kind === 'csv'};
  for (const section of expected) {
    for (const mark of section.marks) result.verdicts.set(mark.figure, 'same');
  }
  const byName = new Map(found.map(section => [section.name, section]));
  for (const section of expected) {
    const other = byName.get(section.name);
    byName.delete(section.name);
    if (!other) {
      const figures = new Set(section.marks.map(mark => mark.figure));
      change(result, {place: section.name, was: 'the whole part', now: null, figures}, 'missing');
      continue;
    }
    if (other.hidden) {
      const figures = new Set(section.marks.map(mark => mark.figure));
      change(result, {place: section.name, was: 'shown', now: 'hidden, or with hidden rows', figures}, 'beside');
    }
    compareSection(section, trimmedRows(other.rows), other.place, result);
  }
  for (const section of byName.values()) {
    if (trimmedRows(section.rows).length) {
      change(result, {place: section.name, was: null, now: 'a part that was not published', figures: new Set()});
    }
  }
  return result;
}

function change(result, what, verdict) {
  result.changes.push(what);
  for (const figure of what.figures) {
    if (WORSE.indexOf(verdict) > WORSE.indexOf(result.verdicts.get(figure))) result.verdicts.set(figure, verdict);
  }
}

/** Rows without blank cells at their ends, without blank rows at the end, as the manifest has them. */
function trimmedRows(rows) {
  const all = rows.map(row => {
    let end = row.length;
    while (end > 0 && !row[end - 1]) end--;
    return row.slice(0, end).map(sameNumber);
  });
  while (all.length && !all[all.length - 1].length) all.pop();
  return all;
}

/** A cell with its stored number as programs hold it, however many digits are written. */
function sameNumber(text) {
  const [shown, stored] = text.split(STORED);
  return stored === undefined ? text : shown + STORED + Number(stored);
}

function compareSection(section, rows, place, result) {
  const marked = new Map();
  for (const mark of section.marks) {
    if (!marked.has(mark.row)) marked.set(mark.row, []);
    marked.get(mark.row).push(mark);
  }
  const everyFigure = new Set(section.marks.map(mark => mark.figure));
  const inRow = row => new Set((marked.get(row) || []).map(mark => mark.figure));
  const {pairs, added} = aligned(section.rows, rows);
  for (const [row, other] of pairs) {
    const isHead = section.whole || row < section.head;
    if (other < 0) {
      if (section.rows[row].length) {
        const where = (section.name === 'rows' ? '' : section.name + ', ') + 'published row ' + (row + 1);
        change(result, {place: where, was: joined(section.rows[row]), now: null,
          figures: isHead ? everyFigure : inRow(row)}, isHead ? 'beside' : 'missing');
      }
      continue;
    }
    const concerned = column => {
      const own = (marked.get(row) || []).filter(mark => mark.column === column).map(mark => mark.figure);
      if (own.length) return [new Set(own), 'differs'];
      if (section.whole) return [everyFigure, 'beside'];
      if (row === section.head - 1 && result.isGrid) {
        return [new Set(section.marks.filter(mark => mark.column === column).map(mark => mark.figure)), 'beside'];
      }
      return isHead ? [everyFigure, 'beside'] : [inRow(row), result.isRow ? 'differs' : 'beside'];
    };
    for (const [was, now, column, at] of differingCells(section.rows[row], rows[other], result.isGrid)) {
      const [figures, verdict] = concerned(column);
      change(result, {place: place(other, at), was, now, figures}, verdict);
    }
  }
  for (const other of added) {
    if (!rows[other].length) continue;
    const twin = section.rows.findIndex(row => joined(row) === joined(rows[other]));
    change(result, {place: place(other, 0), was: null, now: joined(rows[other]),
      figures: twin < 0 ? new Set() : inRow(twin)}, 'differs');
  }
}

function joined(row) {
  return row.filter(text => text).map(text => text.split(STORED)[0]).join(' | ');
}

/** The cells of a row that differ: what was published, what was found, and their places. */
function differingCells(expected, found, isGrid) {
  const differing = [];
  if (isGrid || expected.length === found.length) {
    for (let at = 0; at < Math.max(expected.length, found.length); at++) {
      if ((expected[at] || '') !== (found[at] || '')) differing.push([expected[at] || null, found[at] || null, at, at]);
    }
    return differing;
  }
  const {pairs, added} = aligned(expected.map(text => [text]), found.map(text => [text]));
  for (const [one, other] of pairs) {
    if (other < 0 || expected[one] !== found[other]) {
      differing.push([expected[one], other < 0 ? null : found[other], one, Math.max(other, 0)]);
    }
  }
  for (const other of added) differing.push([null, found[other], other, other]);
  return differing;
}

/** Each row with the one in its place, or -1; and the rows that are in no place. */
function aligned(expected, found) {
  const keys = [expected, found].map(rows => rows.map(row => row.join('\u001e')));
  const pairs = [], added = [];
  let start = 0;
  while (start < expected.length && start < found.length && keys[0][start] === keys[1][start]) {
    pairs.push([start, start]);
    start++;
  }
  let ends = [expected.length, found.length];
  while (ends[0] > start && ends[1] > start && keys[0][ends[0] - 1] === keys[1][ends[1] - 1]) {
    ends = [ends[0] - 1, ends[1] - 1];
    pairs.push(ends);
  }
  const equal = longestCommon(keys[0].slice(start, ends[0]), keys[1].slice(start, ends[1]));
  let [one, other] = [start, start];
  for (const [nextOne, nextOther] of [...equal.map(([a, b]) => [a + start, b + start]), ends]) {
    pairHunk(expected, found, [one, nextOne], [other, nextOther], pairs, added);
    if (nextOne < ends[0]) pairs.push([nextOne, nextOther]);
    [one, other] = [nextOne + 1, nextOther + 1];
  }
  return {pairs, added};
}

/** The longest sequence that two lists have in common, as pairs of places. */
function longestCommon(one, other) {
  if (one.length * other.length > LARGEST_DIFFERENCE || !one.length || !other.length) return [];
  const width = other.length + 1;
  const lengths = new Uint32Array((one.length + 1) * width);
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] = one[i] === other[j] ? lengths[(i + 1) * width + j + 1] + 1
          : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < one.length && j < other.length;) {
    if (one[i] === other[j]) pairs.push([i++, j++]);
    else if (lengths[(i + 1) * width + j] >= lengths[i * width + j + 1]) i++;
    else j++;
  }
  return pairs;
}

/** Pairs rows that differ: one after the other where they are equally many, else those that have most in common. */
function pairHunk(expected, found, [from, to], [otherFrom, otherTo], pairs, added) {
  let next = otherFrom;
  for (let row = from; row < to; row++) {
    let match = next;
    if (to - from !== otherTo - otherFrom) {
      while (match < otherTo && !alike(expected[row], found[match])) match++;
    }
    if (match < otherTo) {
      for (; next < match; next++) added.push(next);
      next = match + 1;
    }
    pairs.push([row, match < otherTo ? match : -1]);
  }
  for (; next < otherTo; next++) added.push(next);
}

function alike(one, other) {
  if (one.length > 1 || other.length > 1) {
    const same = one.filter((text, at) => text && text === other[at]).length;
    return 2 * same >= Math.max(one.filter(text => text).length, 1);
  }
  const [a = '', b = ''] = [one[0], other[0]];
  let start = 0, end = 0;
  while (start < Math.min(a.length, b.length) && a[start] === b[start]) start++;
  while (end < Math.min(a.length, b.length) - start && a[a.length - 1 - end] === b[b.length - 1 - end]) end++;
  return 2 * (start + end) >= Math.max(a.length, b.length);
}

