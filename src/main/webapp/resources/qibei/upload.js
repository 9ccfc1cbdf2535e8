/*
 * Before a file is sent: its size and its ending are looked at, so that nobody waits for a refusal. The area says the limits and the words:
 * [data-upload] with data-bytes, data-endings (such as ".pdf,.txt"), data-large, data-type, data-empty, data-sending. The server decides the same again.
 */
(function () {
  'use strict';
  let chosen = '';

  function refusal(area, file) {
    const ending = file.name.slice(file.name.lastIndexOf('.')).toLowerCase();
    if (area.dataset.endings.split(',').indexOf(ending) < 0) { return area.dataset.type; }
    if (file.size === 0) { return area.dataset.empty; }
    return file.size > Number(area.dataset.bytes) ? area.dataset.large : '';
  }

  /* In the box itself, where the eyes are; the head of the page would be out of sight on a small screen. */
  function say(words) {
    const line = document.createElement('div');
    line.className = 'q-msg q-msg--error';
    line.setAttribute('role', 'alert');
    line.innerHTML = '<svg class="i i--error" aria-hidden="true" focusable="false"><use href="#i-error"/></svg><div></div>';
    line.lastChild.textContent = words;
    quiet();
    document.querySelector('[data-upload]').prepend(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  function quiet() {
    document.querySelectorAll('[data-upload] > .q-msg').forEach(line => line.remove());
    document.querySelector('.q-page__messages').replaceChildren();
  }

  function named(area, words) {
    return '“' + chosen + '”' + area.dataset.between + words;
  }

  function look(event, files) {
    const area = event.target.closest ? event.target.closest('[data-upload]') : null;
    if (!area || !files || files.length === 0) { return; }
    const words = refusal(area, files[0]);
    quiet();
    chosen = files[0].name;
    if (words) {
      event.stopPropagation();
      event.preventDefault();
      say(named(area, words));
      if (event.target.type === 'file') { event.target.value = ''; }
    }
  }

  /* The server would not take so much in, or the connection broke while the file was on its way; nothing has changed on the server. */
  function failed(answer) {
    const area = document.querySelector('[data-upload]');
    const large = answer && answer.status === 413;
    say(large ? named(area, area.dataset.large) : document.getElementById('q-words').dataset.unreachable);
  }

  /* The bar of a file on its way comes without a name; whoever hears the page is told what moves. */
  function nameBars() {
    document.querySelectorAll('[data-upload] [role="progressbar"]:not([aria-label])').forEach(bar =>
      bar.setAttribute('aria-label', bar.closest('[data-upload]').dataset.sending));
  }

  new MutationObserver(nameBars).observe(document.documentElement, { childList: true, subtree: true });

  window.qUpload = { failed: failed };

  document.addEventListener('change', event => look(event, event.target.files), true);
  document.addEventListener('drop', event => look(event, event.dataTransfer && event.dataTransfer.files), true);
})();
