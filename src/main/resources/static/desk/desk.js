// Behaviour of the desk's pages: values and their places light up together; files are handed in one by one.
(() => {
  const $$ = (selector, root = document) => [...root.querySelectorAll(selector)];

  // A value and its place on the page
  const fieldOf = event => event.target.closest?.('[data-field]')?.dataset.field;
  const light = field => $$('[data-field]').forEach(e => e.classList.toggle('lit', e.dataset.field === field));
  ['mouseover', 'focusin'].forEach(name => document.addEventListener(name, event => {
    const field = fieldOf(event);
    if (field !== undefined) light(field);
  }));
  document.addEventListener('click', event => {
    const field = fieldOf(event);
    if (field === undefined) return;
    light(field);
    const wanted = event.target.closest('[data-show]') ? 'rect' : event.target.matches('rect') ? 'tr' : null;
    if (wanted) document.querySelector(`${wanted}[data-field="${CSS.escape(field)}"]`)?.scrollIntoView({block: 'center'});
    if (wanted === 'tr') document.querySelector(`tr[data-field="${CSS.escape(field)}"] [data-show]`)?.focus();
  });

  // Files: the form works by itself; with this, each file shows how far it is and what became of it.
  const csrf = () => document.querySelector('meta[name=csrf-token]');
  const line = name => {
    const item = document.createElement('li'), bar = document.createElement('progress'), words = document.createElement('span');
    bar.max = 1;
    bar.value = 0;
    bar.setAttribute('aria-label', `${name} on its way`);
    words.textContent = ` ${name}`;
    item.append(bar, words);
    document.querySelector('[data-uploads]').append(item);
    return item;
  };
  const ended = (item, tone, badge, text) => {
    const sign = document.createElement('span');
    sign.className = 'badge';
    sign.dataset.tone = tone;
    sign.textContent = badge;
    item.querySelector('progress').replaceWith(sign);
    item.querySelector('span:last-child').textContent = ` ${text}`;
  };
  const answerOf = request => { try { return JSON.parse(request.responseText); } catch { return {}; } };
  const send = (form, source, file) => new Promise(done => {
    const item = line(file.name), request = new XMLHttpRequest(), data = new FormData();
    data.append('source', source);
    data.append('file', file);
    request.open('POST', form.action);
    request.setRequestHeader('X-Requested-With', 'fetch');
    request.setRequestHeader('Accept', 'application/json, application/problem+json');
    if (csrf()) request.setRequestHeader(csrf().dataset.header, csrf().content);
    request.upload.onprogress = event => { if (event.lengthComputable) item.querySelector('progress').value = event.loaded / event.total; };
    request.onload = () => {
      const answer = answerOf(request);
      if (request.status === 200) ended(item, 'good', 'handed in', answer.key);
      else ended(item, 'bad', 'refused', `${file.name}: ${answer.detail || `the server answered ${request.status}`}`);
      done();
    };
    request.onerror = () => { ended(item, 'bad', 'not sent', `${file.name}: the server did not answer, hand it in again`); done(); };
    request.send(data);
  });
  const sendAll = async (form, files) => {
    const source = new FormData(form).get('source');
    for (const file of files) await send(form, source, file);
    form.querySelector('[type=file]').value = '';
  };
  document.addEventListener('submit', event => {
    if (!event.target.matches('[data-upload]')) return;
    event.preventDefault();
    sendAll(event.target, [...event.target.querySelector('[type=file]').files]);
  });
  $$('[data-drop]').forEach(area => {
    const form = area.querySelector('form');
    const over = on => event => { event.preventDefault(); area.toggleAttribute('data-over', on); if (on) area.open = true; };
    area.addEventListener('dragover', over(true));
    area.addEventListener('dragleave', over(false));
    area.addEventListener('drop', event => {
      over(false)(event);
      const field = form.querySelector('[type=file]');
      field.files = event.dataTransfer.files;
      if (form.reportValidity()) sendAll(form, [...field.files]);
    });
  });
})();
