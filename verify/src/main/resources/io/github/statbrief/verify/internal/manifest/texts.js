/* The sections of CSV files, of web pages and of releases in JSON, as the manifest has them. */
const INLINE = new Set(['a', 'abbr', 'b', 'bdi', 'button', 'cite', 'code', 'data', 'em', 'i', 'label', 'mark', 'q',
  'small', 'span', 'strong', 'sub', 'sup', 'time', 'tspan', 'wbr']);
const ATTRIBUTES = ['value', 'data-bound', 'data-unit', 'data-sense', 'aria-label', 'aria-description', 'alt', 'title',
  'placeholder'];

function singleSpaced(text) {
  return text.replace(/[ \t\n\r\f]+/g, ' ').replace(/^ | $/g, '');
}

function csvSections(text) {
  const rows = [];
  const field = /(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r\n|\n|\r|$)/y;
  const content = text.replace(/^\ufeff/, '');
  let row = [];
  while (field.lastIndex < content.length || row.length) {
    const match = field.exec(content);
    row.push(singleSpaced(match[1] === undefined ? match[2] : match[1].replaceAll('""', '"')));
    if (match[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  const head = rows[0] || [];
  return [{name: 'rows', rows, place: (at, column) => 'row ' + (at + 1) + (head[column] ? ', ' + head[column] : '')}];
}

function pageSections(text) {
  const page = new DOMParser().parseFromString(text, 'text/html');
  const parts = new Map();
  const rows = new Map();
  const add = (element, words) => {
    const shown = singleSpaced(words);
    if (shown === '') return;
    let block = element.closest('tr') || element;
    while (INLINE.has(block.localName)) block = block.parentElement;
    if (!rows.has(block)) {
      const part = block.closest('table, svg, [popover]') || page.body;
      if (!parts.has(part)) parts.set(part, []);
      rows.set(block, {words: [], element: block});
      parts.get(part).push(rows.get(block));
    }
    rows.get(block).words.push(shown);
  };
  const read = element => {
    const name = element.localName;
    if (name === 'style' || (name === 'script' && !element.type.endsWith('json'))) return;
    for (const attribute of ATTRIBUTES) {
      if (element.hasAttribute(attribute)) add(element, element.getAttribute(attribute));
    }
    for (const node of element.childNodes) {
      if (node.nodeType === Node.ELEMENT_NODE) read(node);
      else if (node.nodeType === Node.TEXT_NODE) add(element, node.data);
    }
  };
  read(page.body);
  const names = new Map();
  return [...parts].map(([element, found]) => {
    const name = elementName(element);
    const times = (names.get(name) || 0) + 1;
    names.set(name, times);
    return {
      name: times === 1 ? name : name + ' (' + times + ')',
      rows: found.map(row => row.words),
      place: row => {
        const at = found[row] ? found[row].element : element;
        const line = at.localName === 'tr' ? at.querySelector('th') : null;
        return elementName(at.closest('[id]') || at) + (line ? ', row "' + singleSpaced(line.textContent) + '"' : '');
      }
    };
  });
}

/** The nearest element with an id, and what an element is in it. */
function elementName(element) {
  const near = element.closest('[id]');
  const name = near ? '#' + near.id : '';
  return (near === element ? name : name + ' ' + element.localName).trim();
}

function jsonSections(text) {
  const sections = [];
  const rest = [];
  const walk = (path, rows, node) => {
    if (Array.isArray(node)) items(path, rows, node);
    else if (node !== null && typeof node === 'object') {
      for (const [key, value] of Object.entries(node)) walk(path === '' ? key : path + '/' + key, rows, value);
    } else rows.push([path, jsonWords(node)].map(singleSpaced));
  };
  const section = (name, rows, isTable) => sections.push({
    name,
    rows,
    place: row => name + (!rows[row] ? '' : isTable ? ', row "' + rows[row].slice(0, -1).join(', ') + '"' : ', ' + rows[row][0])
  });
  const items = (path, rows, list) => {
    let number = 0;
    for (const each of list) {
      const isObject = each !== null && typeof each === 'object';
      const name = isObject && each.id !== undefined ? String(each.id) : String(number);
      number++;
      if (isObject && path.endsWith('/figures')) {
        const figure = [];
        walk('', figure, each);
        section('figure ' + name, figure);
      } else if (isObject && path.endsWith('/tables')) {
        const table = [];
        for (const [key, value] of Object.entries(each)) {
          if (key !== 'rows') walk(key, table, value);
        }
        for (const row of Array.isArray(each.rows) ? each.rows : []) {
          table.push([].concat(row).map(value => singleSpaced(jsonWords(value))));
        }
        section('table ' + name, table, true);
      } else walk(path + '/' + name, rows, each);
    }
  };
  walk('', rest, JSON.parse(text));
  section('release', rest);
  return sections;
}

function jsonWords(value) {
  if (value === null) return '';
  return typeof value === 'object' ? Object.values(value).map(jsonWords).join(' ') : String(value);
}

