(() => {
  'use strict';
  const words = document.body.dataset;
  const make = (name, kind, text) => {
    const element = document.createElement(name);
    element.className = kind;
    element.textContent = text;
    return element;
  };
  const copier = (name, text) => {
    const button = make('button', 'copy', words.copy);
    button.type = 'button';
    button.setAttribute('aria-label', (words.copy + ' ' + name).trim());
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(text());
      button.textContent = words.copied;
    });
    return button;
  };
  for (const citation of document.querySelectorAll('.citation')) {
    citation.after(copier(citation.closest('section').querySelector('h2').textContent, () => citation.textContent));
  }
  const lines = (table) => [...table.rows]
    .map((row) => [...row.cells].map((cell) => cell.innerText.replace(/\s+/g, ' ').trim()).join('\t')).join('\n');
  const key = (row, column) => {
    const cell = row.cells[column];
    if (cell.tagName === 'TH') {
      return row.own;
    }
    const data = cell.querySelector('data');
    return data ? parseFloat(data.value) : cell.textContent.trim();
  };
  const order = (one, other) => {
    const numbers = typeof one === 'number' && typeof other === 'number';
    return numbers ? one - other : typeof one === 'number' ? -1 : typeof other === 'number' ? 1 : one.localeCompare(other, document.documentElement.lang);
  };
  const sortable = (table) => {
    const bodies = [...table.tBodies];
    const rows = bodies.flatMap((body) => [...body.rows]);
    if (rows.length < 3 || table.querySelector('[rowspan],[scope=rowgroup]')) {
      return;
    }
    rows.forEach((row, place) => {
      row.own = place;
    });
    [...table.tHead.rows[0].cells].forEach((heading, column) => {
      const button = make('button', 'sort', '');
      button.type = 'button';
      button.title = words.sort;
      button.append(...heading.childNodes);
      heading.append(button);
      button.addEventListener('click', () => {
        const down = heading.getAttribute('aria-sort') === 'ascending';
        for (const other of table.tHead.rows[0].cells) {
          other.removeAttribute('aria-sort');
        }
        heading.setAttribute('aria-sort', down ? 'descending' : 'ascending');
        const sorted = [...rows].sort((one, other) => order(key(one, column), key(other, column)) * (down ? -1 : 1));
        bodies[0].append(...sorted);
      });
    });
  };
  for (const table of document.querySelectorAll('main table')) {
    const region = table.closest('.scroll');
    const tools = make('div', 'tools', '');
    const rows = [...table.tBodies].flatMap((body) => [...body.rows]);
    if (rows.length > 12) {
      const label = make('label', '', words.filter + ' ');
      const input = document.createElement('input');
      input.type = 'search';
      input.addEventListener('input', () => {
        const wanted = input.value.toLowerCase();
        for (const row of rows) {
          row.hidden = !row.classList.contains('group') && !row.textContent.toLowerCase().includes(wanted);
        }
      });
      label.append(input);
      tools.append(label);
    }
    const title = table.querySelector('.caption');
    tools.append(copier(title ? title.innerText : table.caption.textContent, () => lines(table)));
    region.after(tools);
    sortable(table);
  }
  for (const chart of document.querySelectorAll('.chart:has(> .view)')) {
    const views = [...chart.querySelectorAll(':scope > .view')];
    const label = chart.querySelector('.label').textContent;
    const choice = make('div', 'tools', words.view);
    choice.setAttribute('role', 'group');
    choice.setAttribute('aria-label', words.view + ': ' + label);
    const buttons = views.map((view) => {
      const button = make('button', 'copy', view.dataset.view);
      button.type = 'button';
      button.setAttribute('aria-pressed', String(!view.hidden));
      button.addEventListener('click', () => {
        views.forEach((other, place) => {
          other.hidden = other !== view;
          buttons[place].setAttribute('aria-pressed', String(other === view));
        });
      });
      return button;
    });
    choice.append(...buttons);
    chart.querySelector('figcaption').after(choice);
  }
  const tip = make('div', 'tip', '');
  tip.setAttribute('aria-hidden', 'true');
  const show = (event) => {
    const item = event.target.closest && event.target.closest('.drawing [aria-label][tabindex]');
    if (!item) {
      tip.remove();
      return;
    }
    const box = item.getBoundingClientRect();
    tip.textContent = item.getAttribute('aria-label');
    document.body.append(tip);
    const left = Math.min(box.left, document.documentElement.clientWidth - tip.offsetWidth - 8);
    tip.style.left = Math.max(8, left) + window.scrollX + 'px';
    tip.style.top = box.top + window.scrollY - tip.offsetHeight - 6 + 'px';
  };
  document.addEventListener('pointerover', show);
  document.addEventListener('focusin', show);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && tip.remove());
})();
