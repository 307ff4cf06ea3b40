// Behaviour of every page: theme, keys, rows, tiles that read themselves again. Pages add none of their own.
(() => {
  const $ = (selector, root = document) => root.querySelector(selector);
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];
  const announce = text => { $('#announce').textContent = text; };

  // Theme
  const isDark = () => (document.documentElement.dataset.theme
    || (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')) === 'dark';
  const toggleTheme = () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    localStorage.setItem('theme', document.documentElement.dataset.theme);
    document.dispatchEvent(new Event('themechange'));
  };

  // Keys: any element with data-keys is reached by them; the help lists them all.
  const keysOn = () => localStorage.getItem('keys') !== 'off';
  const labelOf = element => element.getAttribute('aria-label') || element.textContent.trim();
  const ownKeys = [['/', 'Go to the search field'], ['j / k', 'Next / previous row'], ['Enter', 'Open the row'], ['Esc', 'Leave a field or dialog']];
  const showKeys = () => {
    const list = $('[data-key-list]');
    list.replaceChildren();
    [...$$('[data-keys]').map(e => [e.dataset.keys, labelOf(e)]), ...ownKeys].forEach(([keys, text]) => {
      const row = document.createElement('div'), term = document.createElement('dt'), meaning = document.createElement('dd');
      const kbd = document.createElement('kbd');
      kbd.textContent = keys;
      term.append(kbd);
      meaning.textContent = text;
      row.append(term, meaning);
      list.append(row);
    });
    $('[data-keys-on]').checked = keysOn();
    $('#keys').showModal();
  };
  const activate = element => {
    if (element.matches('input, select, textarea')) { element.focus(); element.select?.(); } else element.click();
  };
  let pressed = '';
  const typing = event => event.target.closest('input, select, textarea, dialog[open]') || event.ctrlKey || event.metaKey || event.altKey;
  document.addEventListener('keydown', event => {
    if (event.key === 'Escape' && event.target.matches('input, select, textarea')) event.target.blur();
    if (typing(event) || !keysOn() && event.key !== '?') return;
    if (event.key === '/') { const field = $('[type=search]'); if (field) { event.preventDefault(); field.focus(); } return; }
    if (event.key === 'j' || event.key === 'k') { if (moveRow(event.key === 'j' ? 1 : -1)) event.preventDefault(); return; }
    const wanted = [`${pressed} ${event.key}`, event.key];
    const hits = $$('[data-keys]').filter(e => wanted.includes(e.dataset.keys) && e.offsetParent !== null);
    // What stands in the row or card that has the focus is meant before what stands elsewhere.
    const here = event.target.closest('tr, [data-row]');
    const hit = hits.find(e => here?.contains(e)) || hits.find(e => !e.closest('tr')) || hits[0];
    pressed = hit ? '' : event.key;
    if (hit) { event.preventDefault(); activate(hit); }
  });

  // Rows: j and k walk through the first link of each row of a table with data-rows, and through elements with data-row.
  const moveRow = step => {
    const links = $$('table[data-rows] tbody tr, [data-row]').map(row => row.matches('[data-row]') ? row : $('a, button, input', row)).filter(Boolean);
    if (!links.length) return false;
    const here = links.findIndex(link => link.closest('tr, [data-row]').contains(document.activeElement));
    links[Math.min(Math.max(here + step, 0), links.length - 1)].focus();
    return true;
  };

  // A dialog opened from a row: data-fill-NAME of the opener is the value of the dialog's field NAME.
  const open = (dialog, opener) => {
    Object.keys(opener.dataset).filter(key => key.startsWith('fill')).forEach(key => {
      const field = $(`[name=${key.slice(4).toLowerCase()}]`, dialog);
      if (field) field.value = opener.dataset[key];
    });
    dialog.showModal();
  };

  document.addEventListener('click', event => {
    if (event.target.closest('[data-theme-toggle]')) toggleTheme();
    if (event.target.closest('[data-keys-open]')) showKeys();
    const refresh = event.target.closest('[data-refresh]');
    if (refresh) htmx.trigger(refresh.closest('.tile'), 'refresh');
    const opener = event.target.closest('[data-dialog]');
    if (opener) open(document.getElementById(opener.dataset.dialog), opener);
    const closer = event.target.closest('[data-close]');
    if (closer) closer.closest('dialog').close();
  });
  document.addEventListener('change', event => {
    if (event.target.matches('[data-keys-on]')) localStorage.setItem('keys', event.target.checked ? 'on' : 'off');
    if (event.target.matches('[data-submit]')) event.target.form.requestSubmit();
    if (event.target.matches('[data-check-all]')) {
      $$('input[type=checkbox][name]', event.target.closest('table')).forEach(box => { box.checked = event.target.checked; });
    }
  });
  // Filters that are not used stay out of the address.
  document.addEventListener('submit', event => {
    if (event.target.method === 'get') $$('input, select', event.target).forEach(field => { if (!field.value) field.disabled = true; });
  });
  addEventListener('pageshow', () => $$('form[method=get] :disabled').forEach(field => { field.disabled = false; }));

  // Tiles: what could not be read again keeps its old content and says so.
  document.addEventListener('htmx:configRequest', event => {
    const csrf = $('meta[name=csrf-token]');
    if (csrf) event.detail.headers[csrf.dataset.header] = csrf.content;
  });
  const refreshFailed = event => {
    const tile = event.target.closest('.tile');
    if (!tile) return;
    tile.dataset.state = ['loading', 'error'].includes(tile.dataset.state) ? 'error' : 'stale';
    tile.removeAttribute('aria-busy');
    const words = $('[data-refresh-failed]', tile);
    if (words.hidden) announce(`${$('h2', tile).textContent} could not be read`);
    words.hidden = false;
  };
  ['htmx:responseError', 'htmx:sendError', 'htmx:timeout'].forEach(name => document.addEventListener(name, refreshFailed));

  // A tile somebody is in is left alone: what has the focus must not vanish.
  const isBusy = tile => $$('a, input, select, textarea, button:not([data-refresh])', tile).includes(document.activeElement);
  document.addEventListener('htmx:beforeSwap', event => {
    const tile = event.target.closest?.('.tile');
    if (tile && (isBusy(tile) || $('dialog[open]', tile))) event.detail.shouldSwap = false;
  });
  const readAgain = tile => { if (!isBusy(tile) && tile.hasAttribute('hx-get')) htmx.trigger(tile, 'refresh'); };
  setInterval(() => { if (document.visibilityState === 'visible') $$('.tile').forEach(readAgain); }, 30000);

  // What scrolls sideways can be scrolled by keyboard.
  const makeScrollable = () => $$('.scroll').forEach(box => {
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  });
  makeScrollable();
  document.addEventListener('htmx:load', makeScrollable);
  addEventListener('resize', makeScrollable);

  // Live events: an element with data-live names their address; tiles inside data-live-on="EVENT" are read again at such an event.
  $$('[data-live]').forEach(element => {
    const source = new EventSource(element.dataset.live);
    source.onopen = () => { element.dataset.liveState = 'open'; };
    source.onerror = () => { element.dataset.liveState = 'lost'; };
    source.onmessage = event => $$(`[data-live-on~="${event.data}"] .tile`).forEach(readAgain);
    addEventListener('pagehide', () => source.close());
  });
})();
