/* The manifest of a release, its signature, and the verdict on a file. */
const READ = {
  xlsx: workbookSections,
  html: bytes => pageSections(textOf(bytes)),
  csv: bytes => csvSections(textOf(bytes)),
  json: bytes => jsonSections(textOf(bytes))
};

function textOf(bytes) {
  return new TextDecoder().decode(bytes);
}

/** Reads a manifest; an error if it is none. */
function readManifest(bytes) {
  const json = JSON.parse(textOf(bytes));
  if (typeof json.release !== 'string' || ![json.figures, json.files, json.texts].every(Array.isArray) || !json.places) {
    throw new Error('it is no manifest of a release');
  }
  const texts = json.texts.map(sameNumber);
  const places = new Map(Object.entries(json.places).map(([file, sections]) => [file, sections.map(section => ({
    name: section.name,
    head: section.head,
    whole: section.whole,
    rows: section.rows.map(row => row.map(text => texts[text])),
    marks: Array.from({length: section.marks.length / 3}, (none, at) => {
      const [row, column, figure] = section.marks.slice(3 * at, 3 * at + 3);
      return {row, column, figure};
    })
  }))]));
  return {...json, bytes, places};
}

/** What a file is: one word, by its name and its first bytes. */
function kindOf(name, bytes) {
  const ending = (/\.([a-z]+)$/i.exec(name) || ['', ''])[1].toLowerCase();
  if (ending && ending !== 'htm' && ending !== 'txt') return ending;
  const start = textOf(bytes.subarray(0, 64)).trimStart();
  return start.startsWith('PK') ? 'xlsx' : start.startsWith('<') ? 'html' : start.startsWith('{') ? 'json' : 'csv';
}

/**
 * Compares a file with the manifest.
 * Verdicts: exact; saved (other bytes that say the same); changed; unread (other bytes that cannot be read here);
 * unknown (no file of the release).
 */
async function checkFile(name, bytes, manifest, options = {}) {
  const digest = sha256(bytes);
  const kind = kindOf(name, bytes);
  const exact = manifest.files.find(file => file.sha256 === digest);
  if (exact && !options.evenIfExact) {
    const verdicts = new Map((manifest.places.get(exact.path) || [])
        .flatMap(section => section.marks.map(mark => [mark.figure, 'same'])));
    return {name, digest, verdict: 'exact', path: exact.path, changes: [], verdicts};
  }
  const readable = [...manifest.places.keys()].filter(path => path.endsWith('.' + kind));
  if (!readable.length || !READ[kind]) {
    const [path] = likePaths(name, manifest.files.map(file => file.path).filter(file => file.endsWith('.' + kind)));
    return {name, digest, verdict: path ? 'unread' : 'unknown', path, changes: [], verdicts: new Map()};
  }
  let sections;
  try {
    sections = await READ[kind](bytes);
  } catch (error) {
    const problem = error.message || String(error);
    return {name, digest, verdict: 'changed', path: likePaths(name, readable)[0], problem, changes: [], verdicts: new Map()};
  }
  const like = likePaths(name, readable);
  const path = like.length === 1 ? like[0] : likeWords(sections, like.length ? like : readable, manifest);
  if (!path) return {name, digest, verdict: 'unknown', changes: [], verdicts: new Map()};
  const result = compareFile(manifest.places.get(path), sections, kind);
  return {name, digest, verdict: result.changes.length ? 'changed' : 'saved', path, ...result};
}

/** The paths that a file may be named after: "figures (2).csv" is "data/figures.csv". */
function likePaths(name, paths) {
  if (paths.includes(name)) return [name];
  const plain = name.replace(/^.*[\\/]/, '').replace(/( ?\(\d+\)| - Copy|-\d+)(?=\.[^.]*$)/, '');
  return paths.length === 1 ? paths : paths.filter(path => path.replace(/^.*\//, '') === plain);
}

/** The path whose file has most rows of these. */
function likeWords(sections, paths, manifest) {
  const rows = new Set(sections.flatMap(section => trimmedRows(section.rows).map(joined)));
  const shared = path => manifest.places.get(path)
      .flatMap(section => section.rows.slice(section.head).map(joined)).filter(row => rows.has(row)).length;
  const best = paths.map(path => [shared(path), path]).sort((one, other) => other[0] - one[0])[0];
  return best && best[0] > 0 ? best[1] : undefined;
}

/** Whether a signature is that of the manifest with a public key; an error if that cannot be said here. */
async function isSigned(manifest, signature, pem) {
  const key = /-----BEGIN PUBLIC KEY-----([A-Za-z0-9+/=\s]+)-----END PUBLIC KEY-----/.exec(pem);
  if (!key) throw new Error('This is no public key: it must begin with -----BEGIN PUBLIC KEY-----.');
  if (!globalThis.crypto?.subtle) throw new Error('This browser does not check signatures in pages that are opened from a disk.');
  let imported;
  try {
    imported = await crypto.subtle.importKey('spki', bytesOf(key[1]), 'Ed25519', false, ['verify']);
  } catch (error) {
    throw new Error(error.name === 'NotSupportedError'
      ? 'This browser does not check signatures with Ed25519. The command below does.'
      : 'This is no public key for Ed25519.');
  }
  return crypto.subtle.verify('Ed25519', imported, signature, manifest.bytes);
}

function bytesOf(base64) {
  return Uint8Array.from(atob(base64.replace(/\s/g, '')), letter => letter.charCodeAt(0));
}

