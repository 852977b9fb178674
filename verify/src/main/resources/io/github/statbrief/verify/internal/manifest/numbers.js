/* What a number format of a workbook shows of a stored number: OOXML part 1, 18.8.31, as far as publications use it. */
function shownNumber(stored, format) {
  const number = plainNumber(stored);
  if (!format || format.toLowerCase() === 'general') return number.text;
  const sections = formatSections(format);
  const zero = /^[0.]*$/.test(number.digits);
  const section = zero && sections.length > 2 ? 2 : number.negative && sections.length > 1 ? 1 : 0;
  const shown = filledFormat(sections[section], number.digits);
  return number.negative && section === 0 ? '-' + shown : shown;
}

/** A number without an exponent and without zeros at its end. */
function plainNumber(stored) {
  const match = /^\s*([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d+))?\s*$/.exec(stored);
  if (!match || (!match[2] && !match[3])) return {negative: false, digits: '0', text: stored};
  const fraction = match[3] || '';
  let digits = (match[2] || '') + fraction;
  let point = (match[2] || '').length + Number(match[4] || 0);
  if (point < 0) { digits = '0'.repeat(-point) + digits; point = 0; }
  digits = digits.padEnd(point, '0');
  const whole = digits.slice(0, point).replace(/^0+(?=\d)/, '') || '0';
  const rest = digits.slice(point).replace(/0+$/, '');
  const plain = rest ? whole + '.' + rest : whole;
  const negative = match[1] === '-' && plain !== '0';
  return {negative, digits: plain, text: (negative ? '-' : '') + plain};
}

function formatSections(format) {
  let quoted = false, marked = '';
  for (const letter of format) {
    if (letter === '"') quoted = !quoted;
    marked += letter === ';' && !quoted ? '\n' : letter;
  }
  return marked.split('\n');
}

function filledFormat(section, digits) {
  let shown = '', quoted = false, written = false;
  for (let at = 0; at < section.length; at++) {
    const letter = section[at];
    if (letter === '"') quoted = !quoted;
    else if (quoted) shown += letter;
    else if (letter === '\\') shown += section[++at] ?? ' ';
    else if (letter === '_') at++;
    else if ('#0,.'.includes(letter)) {
      let end = at;
      while (end < section.length && '#0,.'.includes(section[end])) end++;
      if (!written) shown += filledDigits(section.slice(at, end), digits);
      written = true;
      at = end - 1;
    } else shown += letter;
  }
  return shown;
}

function filledDigits(pattern, digits) {
  const scaled = /,*$/.exec(pattern)[0].length;
  const rest = pattern.slice(0, pattern.length - scaled);
  const point = rest.indexOf('.');
  const decimals = point < 0 ? 0 : rest.length - point - 1;
  const plain = rounded(scaled ? plainNumber(digits + 'e-' + 3 * scaled).digits : digits, decimals);
  if (!rest.slice(0, point < 0 ? rest.length : point).includes(',')) return plain;
  const [whole, fraction] = plain.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return fraction === undefined ? grouped : grouped + '.' + fraction;
}

/** A number of digits with so many decimals, halves away from zero. */
function rounded(digits, decimals) {
  const [whole, fraction = ''] = digits.split('.');
  let units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, '0'));
  if (fraction.length > decimals && fraction[decimals] >= '5') units += 1n;
  const text = units.toString().padStart(decimals + 1, '0');
  return decimals === 0 ? text : text.slice(0, -decimals) + '.' + text.slice(-decimals);
}

