/* Shows the verdict on a file, each figure in words and colour. */
const VERDICTS = {
  exact: ['good', '✓', 'exactly as published'],
  saved: ['note', '△', 'not the published file, but it says the same'],
  changed: ['bad', '✗', 'not as published'],
  unread: ['bad', '✗', 'not the published file'],
  unknown: ['bad', '✗', 'no file of this release']
};
const FIGURE_VERDICTS = {
  same: ['good', '✓', 'as published'],
  differs: ['bad', '✗', 'differs'],
  beside: ['bad', '✗', 'other words beside it'],
  missing: ['bad', '✗', 'missing']
};
const MANY = 40;

function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.filter(child => child !== null));
  return made;
}

function counted(number, one, many) {
  return number + ' ' + (number === 1 ? one : many);
}

/** The verdict in one sentence, which is also read out. */
function summary(result) {
  const count = verdict => [...result.verdicts.values()].filter(each => each === verdict).length;
  const all = result.verdicts.size;
  switch (result.verdict) {
    case 'exact': return all
      ? 'Byte for byte the file that was published. ' + counted(all, 'figure stands', 'figures stand') + ' in it as published.'
      : 'Byte for byte the file that was published.';
    case 'saved': return 'Its bytes differ, as those of a file that was opened and saved again. '
      + 'Every figure and all words that this page reads are as published; what else changed cannot be said.';
    case 'unread': return 'Its bytes differ from those that were published. This page reads workbooks (xlsx), web pages, CSV '
      + 'files and release.json, not this kind of file.';
    case 'unknown': return 'Neither its name nor its content is that of a file in the manifest.';
    default: break;
  }
  if (result.problem) return 'It cannot be read: ' + result.problem + '.';
  const wrong = [counted(count('differs'), 'figure differs', 'figures differ'),
    counted(count('missing'), 'figure is missing', 'figures are missing'),
    counted(count('beside'), 'figure stands beside other words', 'figures stand beside other words')].filter(text => !text.startsWith('0'));
  const rest = counted(count('same'), 'figure is', 'figures are') + ' as published';
  return wrong.length ? wrong.join(', ') + '; ' + rest + '.'
    : rest + ', but other words or numbers of the file were changed.';
}

function resultView(result, manifest) {
  const [style, sign, words] = VERDICTS[result.verdict];
  const view = element('article', {
    class: 'result ' + style,
    'data-verdict': result.verdict === 'exact' ? 'same' : 'differs',
    'data-reason': result.verdict,
    'data-path': result.path || '',
    'data-name': result.name
  });
  view.append(element('h2', {}, element('span', {class: 'sign', 'aria-hidden': 'true'}, sign), ' ',
    element('span', {class: 'file'}, result.name), ': ' + words));
  view.append(element('p', {}, summary(result)));
  if (result.path && result.path !== result.name) {
    view.append(element('p', {class: 'small'}, 'Compared with ', element('code', {}, result.path), '.'));
  }
  if (result.changes.length) view.append(changesView(result, manifest));
  const wrong = [...result.verdicts].filter(([, verdict]) => verdict !== 'same');
  const same = [...result.verdicts].filter(([, verdict]) => verdict === 'same');
  if (wrong.length) view.append(figuresView('Figures that are not as published', wrong, result, manifest, true));
  if (same.length) {
    view.append(figuresView(counted(same.length, 'figure', 'figures') + ' as published', same, result, manifest, same.length <= MANY));
  }
  view.append(element('p', {class: 'small digest'}, 'SHA-256 of the file: ', element('code', {}, result.digest)));
  return view;
}

/** A table that scrolls by itself; no other has its name. */
function table(caption, headings, rows) {
  const head = element('tr', {role: 'row'}, ...headings.map(heading => element('th', {scope: 'col', role: 'columnheader'}, heading)));
  // in narrow windows rows are set as cards, which must stay rows for screen readers
  for (const row of rows) {
    row.setAttribute('role', 'row');
    [...row.children].forEach((cell, at) => {
      cell.setAttribute('role', cell.tagName === 'TH' ? 'rowheader' : 'cell');
      cell.dataset.heading = headings[at];
    });
  }
  return element('div', {class: 'scroll', role: 'region', tabindex: '0', 'aria-label': caption},
    element('table', {role: 'table'}, element('caption', {}, caption),
      element('thead', {role: 'rowgroup'}, head), element('tbody', {role: 'rowgroup'}, ...rows)));
}

/** Opens a list only when it is asked for, since a workbook may have thousands of figures. */
function folded(heading, isOpen, content) {
  const details = element('details', {}, element('summary', {}, heading));
  const fill = () => {
    if (details.open && details.children.length === 1) details.append(content());
  };
  details.addEventListener('toggle', fill);
  details.open = isOpen;
  fill();
  return details;
}

function changesView({name, changes}, manifest) {
  const language = {lang: manifest.language};
  const said = text => text === null ? element('em', {}, 'nothing')
    : element('span', language, text.split(STORED).map((part, at) => at ? ' (stored: ' + part + ')' : part).join(''));
  const concerned = figures => {
    const ids = [...figures].map(figure => manifest.figures[figure].id);
    return ids.length === 0 ? 'no figure' : ids.length <= 3 ? ids.join(', ')
      : ids.slice(0, 2).join(', ') + ' and ' + (ids.length - 2) + ' more';
  };
  const rows = changes.slice(0, 500).map(each => element('tr', {},
    element('th', {scope: 'row'}, each.place), element('td', {}, said(each.was)),
    element('td', {class: 'bad'}, said(each.now)), element('td', {}, concerned(each.figures))));
  const heading = counted(changes.length, 'change', 'changes') + (changes.length > 500 ? ', of which the first 500' : '');
  return folded(heading, true, () => table(name + ': ' + heading, ['Place', 'Published', 'In this file', 'Figures'], rows));
}

function figuresView(heading, figures, {name}, manifest, isOpen) {
  const rows = () => figures.map(([figure, verdict]) => {
    const stated = manifest.figures[figure];
    const [style, sign, words] = FIGURE_VERDICTS[verdict];
    const language = {lang: manifest.language};
    return element('tr', {'data-figure': stated.id, 'data-verdict': verdict},
      element('td', {class: style}, element('span', {class: 'sign', 'aria-hidden': 'true'}, sign), ' ' + words),
      element('th', {scope: 'row'}, element('span', language, stated.label), ' ', element('code', {}, stated.id)),
      element('td', language, [stated.words, ...(stated.flags || [])].join(', ')),
      element('td', language, stated.period || ''));
  });
  return folded(heading, isOpen, () => table(name + ': ' + heading, ['Verdict', 'Figure', 'Published value', 'Period'], rows()));
}

