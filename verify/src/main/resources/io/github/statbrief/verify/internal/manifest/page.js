/* The page: takes files that are dropped or chosen, and answers each. */
const state = {manifest: null, signature: null, waiting: []};
const at = id => document.getElementById(id);

/** Says something; what a result shows as well is only read out. */
function say(text, isShown) {
  at('status').classList.toggle('hidden', isShown);
  at('status').textContent = text;
}

function useManifest(bytes, signature) {
  state.manifest = readManifest(bytes);
  state.signature = signature;
  const {title, publisher, published, language, figures, files, release} = state.manifest;
  at('title').textContent = title;
  at('title').lang = language;
  const day = new Date(published + 'T00:00:00Z')
      .toLocaleDateString('en-GB', {day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC'});
  at('about').textContent = publisher + ', ' + day + '. Release ' + release + ': '
      + counted(figures.length, 'figure or cell', 'figures and cells') + ' in ' + counted(files.length, 'file', 'files') + '.';
  document.title = 'Check: ' + title;
  at('results').replaceChildren();
  at('need').hidden = true;
  showSignature();
}

function showSignature() {
  at('signed').textContent = state.signature ? 'The manifest in this page is signed.' : 'The manifest in this page is not signed.';
  at('check-key').disabled = !state.manifest;
  at('key-result').textContent = '';
}

async function take(files) {
  const read = await Promise.all([...files].map(async file => ({name: file.name, bytes: new Uint8Array(await file.arrayBuffer())})));
  const isManifest = file => file.name.endsWith('.json') && /^\s*\{\s*"release":[^]*"places":/.test(textOf(file.bytes));
  const answers = [];
  let compared = 0;
  for (const file of read.filter(isManifest)) {
    try {
      const signature = read.find(other => other.name === file.name + '.sig');
      useManifest(file.bytes, signature ? signature.bytes : null);
      answers.push('This page now compares with the manifest of ' + state.manifest.release + '.');
    } catch (error) {
      answers.push(file.name + ' is no manifest: ' + error.message);
    }
  }
  for (const file of read.filter(file => !isManifest(file))) {
    if (file.name.endsWith('.sig')) {
      state.signature = file.bytes;
      showSignature();
      answers.push('The signature ' + file.name + ' was read. Check it with the key of the publisher below.');
    } else if (file.name.endsWith('.pem') || file.name.endsWith('.pub')) {
      at('key').value = textOf(file.bytes);
      answers.push(await checkKey());
    } else if (state.manifest) {
      answers.push(await answer(file));
      compared++;
    } else {
      answers.push('Open manifest.json first; ' + file.name + ' was not compared with anything.');
    }
  }
  say(answers.join(' '), answers.length > 0 && compared === answers.length);
}

async function answer(file) {
  say('Reading ' + file.name + ' …', false);
  const result = await checkFile(file.name, file.bytes, state.manifest);
  // a file of the same name takes the place of the one before
  [...at('results').children].filter(each => each.dataset.name === file.name).forEach(each => each.remove());
  at('results').prepend(resultView(result, state.manifest));
  return file.name + ': ' + VERDICTS[result.verdict][2] + '. ' + summary(result);
}

async function checkKey() {
  const out = at('key-result');
  let [style, words] = ['bad', ''];
  try {
    if (!state.manifest) throw new Error('There is no manifest yet: open manifest.json first.');
    if (!state.signature) throw new Error('There is no signature yet: open manifest.json.sig together with its manifest.');
    const good = await isSigned(state.manifest, state.signature, at('key').value);
    [style, words] = good ? ['good', '✓ The manifest was signed with this key and has not been changed since.']
      : ['bad', '✗ The signature is not that of this manifest with this key. Do not trust this page.'];
  } catch (error) {
    words = error.message;
  }
  out.className = style;
  out.textContent = words;
  return words;
}

async function start() {
  const packed = at('manifest').textContent.trim();
  if (packed) {
    const signature = at('manifest').dataset.signature;
    useManifest(await inflated(bytesOf(packed)), signature ? bytesOf(signature) : null);
  } else {
    at('need').hidden = false;
    showSignature();
  }
  at('files').addEventListener('change', event => take([...event.target.files]).then(() => { event.target.value = ''; }));
  at('check-key').addEventListener('click', checkKey);
  let depth = 0;
  const over = by => {
    depth = Math.max(0, by ? depth + by : 0);
    at('drop').classList.toggle('over', depth > 0);
  };
  addEventListener('dragenter', event => { event.preventDefault(); over(1); });
  addEventListener('dragleave', () => over(-1));
  addEventListener('dragover', event => event.preventDefault());
  addEventListener('drop', event => {
    event.preventDefault();
    over(0);
    take(event.dataTransfer.files);
  });
  addEventListener('beforeprint', () => document.querySelectorAll('.result details').forEach(each => { each.open = true; }));
}

const started = start();
