(() => {
  'use strict';
  const list = document.querySelector('.releases');
  const label = document.createElement('label');
  label.className = 'search';
  label.textContent = document.body.dataset.search + ' ';
  const input = document.createElement('input');
  input.type = 'search';
  label.append(input);
  list.before(label);
  const releases = [...list.children];
  input.addEventListener('input', () => {
    const wanted = input.value.toLowerCase().split(/\s+/).filter((word) => word);
    for (const release of releases) {
      const title = release.querySelector('h2').textContent.toLowerCase();
      release.hidden = !wanted.every((word) => title.includes(word));
    }
  });
})();
