/* The sheets of a workbook: what each cell shows, with the number that it stores; and the words of its charts. */
const STORED = '\u001f';
const USUAL_FORMATS = {0: 'General', 1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00', 9: '0%', 10: '0.00%', 49: '@'};

async function workbookSections(bytes) {
  const parts = unzip(bytes);
  const xml = async name => {
    if (!parts.has(name)) return null;
    const document = new DOMParser().parseFromString(await parts.get(name)(), 'application/xml');
    if (document.querySelector('parsererror')) throw new Error('its part ' + name + ' cannot be read');
    return document;
  };
  const book = await xml('xl/workbook.xml');
  if (!book) throw new Error('it is no workbook: it has no part xl/workbook.xml');
  const targets = new Map(named(await xml('xl/_rels/workbook.xml.rels'), 'Relationship')
      .map(each => [each.getAttribute('Id'), each.getAttribute('Target')]));
  const texts = named(await xml('xl/sharedStrings.xml'), 'si').map(richText);
  const formats = numberFormats(await xml('xl/styles.xml'));
  const sections = [];
  for (const sheet of named(book, 'sheet')) {
    const target = targets.get(sheet.getAttribute('r:id')) || '';
    const content = await xml(target.startsWith('/') ? target.slice(1) : 'xl/' + target);
    if (!content) throw new Error('its sheet ' + sheet.getAttribute('name') + ' is missing');
    sections.push({
      name: sheet.getAttribute('name'),
      rows: sheetRows(content, texts, formats),
      place: (row, column) => sheet.getAttribute('name') + '!' + columnLetters(column) + (row + 1),
      hidden: (sheet.getAttribute('state') || 'visible') !== 'visible'
          || named(content, 'row').some(isHidden) || named(content, 'col').some(isHidden)
    });
  }
  const charts = [...parts.keys()].filter(name => /^xl\/charts\/chart\d+\.xml$/.test(name)).sort();
  for (const name of charts) {
    const chart = 'drawn chart ' + name.replace(/\D/g, '');
    const all = [...(await xml(name)).getElementsByTagName('*')];
    const said = tag => all.filter(each => each.tagName === tag).map(each => singleSpaced(each.textContent));
    const rows = said('c:v').map(text => [/^-?\d+(\.\d+)?$/.test(text) ? plainNumber(text).text : text]);
    // programs divide the words of a title as they like
    rows.push([singleSpaced(said('a:t').join(' '))]);
    sections.push({name: chart, rows, place: () => chart});
  }
  return sections;
}

function named(document, name) {
  return document ? [...document.getElementsByTagName('*')].filter(each => each.localName === name) : [];
}

function isHidden(element) {
  return ['1', 'true'].includes(element.getAttribute('hidden'));
}

/** All words of a text whose parts look different, without the readings of its characters. */
function richText(item) {
  return named(item, 't').filter(each => each.parentNode.localName !== 'rPh').map(each => each.textContent).join('');
}

/** The format code of each style of cells. */
function numberFormats(styles) {
  const codes = new Map(named(styles, 'numFmt')
      .map(each => [each.getAttribute('numFmtId'), each.getAttribute('formatCode')]));
  return named(named(styles, 'cellXfs')[0], 'xf').map(each => {
    const id = each.getAttribute('numFmtId') || '0';
    return codes.get(id) ?? USUAL_FORMATS[id] ?? '';
  });
}

function sheetRows(sheet, texts, formats) {
  const rows = [];
  for (const row of named(sheet, 'row')) {
    const number = Number(row.getAttribute('r') || rows.length + 1) - 1;
    while (rows.length < number) rows.push([]);
    const cells = [];
    for (const cell of named(row, 'c')) {
      const column = columnNumber(cell.getAttribute('r')) ?? cells.length;
      while (cells.length < column) cells.push('');
      cells[column] = singleSpaced(cellText(cell, texts, formats));
    }
    // a row that stands twice is read twice
    rows.push(cells);
  }
  return rows;
}

function cellText(cell, texts, formats) {
  const value = named(cell, 'v')[0]?.textContent ?? '';
  switch (cell.getAttribute('t') || 'n') {
    case 's': return texts[Number(value)] ?? '';
    case 'inlineStr': return richText(cell);
    case 'n': break;
    default: return value;
  }
  if (value === '') return '';
  const format = formats[Number(cell.getAttribute('s') || 0)] || '';
  if (format.startsWith('yyyy') && /^\d+(\.0*)?$/.test(value)) {
    return new Date(Date.UTC(1899, 11, 30) + Number(value) * 86_400_000).toISOString().slice(0, 10);
  }
  return shownNumber(value, format) + STORED + plainNumber(value).text;
}

function columnNumber(reference) {
  const letters = /^[A-Z]+/.exec(reference || '');
  return letters ? [...letters[0]].reduce((sum, letter) => 26 * sum + letter.charCodeAt(0) - 64, 0) - 1 : undefined;
}

function columnLetters(column) {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + rest % 26) + letters;
  }
  return letters;
}

