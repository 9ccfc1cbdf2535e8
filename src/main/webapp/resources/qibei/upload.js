/*
 * Before a file is sent: its size and its ending are looked at, so that nobody waits for a refusal. The area says the limits and the words:
 * [data-upload] with data-bytes, data-endings (such as ".pdf,.txt"), data-large, data-type, data-empty. The server decides the same again.
 */
(function () {
  'use strict';

  function refusal(area, file) {
    const ending = file.name.slice(file.name.lastIndexOf('.')).toLowerCase();
    if (area.dataset.endings.split(',').indexOf(ending) < 0) { return area.dataset.type; }
    if (file.size === 0) { return area.dataset.empty; }
    return file.size > Number(area.dataset.bytes) ? area.dataset.large : '';
  }

  function say(words) {
    const place = document.querySelector('.q-page__messages');
    const line = document.createElement('div');
    line.className = 'q-msg q-msg--error';
    line.setAttribute('role', 'alert');
    line.innerHTML = '<svg class="i i--error" aria-hidden="true" focusable="false"><use href="#i-error"/></svg><div></div>';
    line.lastChild.textContent = words;
    place.replaceChildren(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  function look(event, files) {
    const area = event.target.closest ? event.target.closest('[data-upload]') : null;
    if (!area || !files || files.length === 0) { return; }
    const words = refusal(area, files[0]);
    document.querySelector('.q-page__messages').replaceChildren();
    if (words) {
      event.stopPropagation();
      event.preventDefault();
      say('“' + files[0].name + '”' + area.dataset.between + words);
      if (event.target.type === 'file') { event.target.value = ''; }
    }
  }

  /* The server would not take so much in, or the connection broke while the file was on its way; nothing has changed on the server. */
  function failed(answer) {
    const large = answer && answer.status === 413;
    say(large ? document.querySelector('[data-upload]').dataset.large : document.getElementById('q-words').dataset.unreachable);
  }

  window.qUpload = { failed: failed };

  document.addEventListener('change', event => look(event, event.target.files), true);
  document.addEventListener('drop', event => look(event, event.dataTransfer && event.dataTransfer.files), true);
})();
