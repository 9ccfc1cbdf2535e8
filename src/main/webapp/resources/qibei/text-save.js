/*
 * Texts of a draft that save themselves: [data-text-place] with data-save (the page's function) and data-key (one per draft).
 * Sent when the field is left and when typing rests; what could not be sent stays in the browser's own store, survives a lost
 * connection and a closed window, and is sent again by itself. The answer comes to qText.reply(args).
 * Also: a button [data-adopt="place=value"] puts a computed value into its cell, as if it had been typed.
 */
(function () {
  'use strict';
  const qText = window.qText = {};
  const REST = 1500;
  const RETRY = 8000;
  let queue = {};
  let flight = null;
  let clashes = {};
  let resting = null;
  let retry = null;

  function fields() { return Array.from(document.querySelectorAll('[data-text-place]')); }
  function field(place) { return fields().find(one => one.dataset.textPlace === place); }
  function kept(one) { return one.dataset.kept === undefined ? one.defaultValue : one.dataset.kept; }
  function storeKey() { const one = fields()[0]; return one && one.dataset.key ? 'qibei.text.' + one.dataset.key : null; }

  function remember() {
    const key = storeKey();
    if (!key) { return; }
    const all = Object.assign({}, clashes, flight || {}, queue);
    if (Object.keys(all).length) { localStorage.setItem(key, JSON.stringify(all)); } else { localStorage.removeItem(key); }
  }

  function say(kind, value) {
    document.querySelectorAll('[data-saved-mark]').forEach(function (mark) {
      mark.dataset.kind = kind;
      mark.querySelector('[data-text]').textContent = (mark.dataset[kind] || '').replace('{0}', () => value || '');
    });
  }

  function note(one) {
    const value = one.value;
    if (value === kept(one)) { return; }
    const place = one.dataset.textPlace;
    const base = queue[place] || clashes[place];
    queue[place] = { value: value, was: base ? base.was : kept(one) };
    one.dataset.kept = value;
    one.classList.add('unsaved');
    remember();
  }

  function send() {
    clearTimeout(resting);
    fields().forEach(note);
    if (flight || Object.keys(queue).length === 0) { return; }
    flight = queue;
    queue = {};
    say('saving');
    const list = Object.keys(flight).map(place => Object.assign({ place: place }, flight[place]));
    window[field(list[0].place).dataset.save]([{ name: 'changes', value: JSON.stringify(list) }]);
  }

  qText.failed = function (xhr, refusal) {
    if (!flight) { return; }
    const expired = xhr && xhr.status === 410;
    const failed = flight;
    flight = null;
    Object.keys(failed).forEach(function (place) {
      queue[place] = queue[place] ? { value: queue[place].value, was: failed[place].was } : failed[place];
    });
    remember();
    say(refusal ? 'refused' : expired ? 'expired' : 'offline', refusal);
    clearTimeout(retry);
    if (!expired && !refusal) { retry = setTimeout(send, RETRY); }
  };

  qText.reply = function (args) {
    if (!args || !args.text) { qText.failed(null, args && args.refusal); return; }
    const answer = JSON.parse(args.text);
    const sent = flight || {};
    flight = null;
    answer.saved.forEach(settled);
    answer.conflicts.forEach(conflict => clash(conflict, sent[conflict.place]));
    fields().filter(one => !queue[one.dataset.textPlace] && !clashes[one.dataset.textPlace]).forEach(one => one.classList.remove('unsaved'));
    remember();
    say(answer.conflicts.length ? 'conflict' : 'saved', answer.at);
    if (Object.keys(queue).length) { send(); }
  };

  function clashBox(place) { return document.querySelector('[data-clash="' + CSS.escape(place) + '"]'); }
  function settled(place) {
    delete clashes[place];
    const box = clashBox(place);
    if (box) { box.hidden = true; }
  }

  /* Somebody else was quicker: their text is offered beside ours; nothing is sent over it until the reader has chosen. */
  function clash(conflict, mine) {
    const place = conflict.place;
    const one = field(place);
    const box = one && clashBox(place);
    if (!box) { return; }
    clashes[place] = mine || { value: one.value, was: kept(one) };
    box.querySelector('[data-what]').textContent = conflict.text;
    box.querySelector('[data-theirs]').textContent = conflict.theirs || box.dataset.blank;
    box.hidden = false;
    box.querySelector('[data-mine]').onclick = function () {
      settled(place);
      queue[place] = { value: one.value, was: conflict.theirs };
      one.dataset.kept = one.value;
      remember();
      send();
      one.focus();
    };
    box.querySelector('[data-take]').onclick = function () {
      settled(place);
      delete queue[place];
      put(one, conflict.theirs);
      remember();
      say('');
    };
  }

  /* Written as if typed, so that the browser's own undo brings back what stood there. */
  function put(one, value) {
    one.dataset.kept = value;
    one.focus();
    one.select();
    const done = value === '' ? document.execCommand('delete') : document.execCommand('insertText', false, value);
    if (!done || one.value !== value) { one.value = value; }
    one.classList.remove('unsaved');
  }

  document.addEventListener('input', function (event) {
    if (!event.target.matches || !event.target.matches('[data-text-place]')) { return; }
    clearTimeout(resting);
    resting = setTimeout(send, REST);
  });
  document.addEventListener('focusout', function (event) {
    if (event.target.matches && event.target.matches('[data-text-place]')) { send(); }
  });
  window.addEventListener('online', send);
  window.addEventListener('pagehide', function () { fields().forEach(note); });

  document.addEventListener('click', function (event) {
    const button = event.target.closest ? event.target.closest('[data-adopt]') : null;
    if (!button || !window.qStat) { return; }
    const cut = button.dataset.adopt.indexOf('=');
    const place = button.dataset.adopt.slice(0, cut);
    const table = Array.from(window.qStat.tables()).find(one => window.qStat.cell(one, place));
    if (!table) { return; }
    const cell = window.qStat.cell(table, place);
    window.qStat.change(table, [{ place: place, from: window.qStat.kept(window.qStat.input(cell)), to: button.dataset.adopt.slice(cut + 1) }]);
    window.qStat.go(cell);
  });

  /* What a former visit could not send. */
  function restore() {
    const key = storeKey();
    const left = key ? localStorage.getItem(key) : null;
    if (!left) { return; }
    const changes = JSON.parse(left);
    Object.keys(changes).filter(field).forEach(function (place) {
      const one = field(place);
      one.value = changes[place].value;
      one.dataset.kept = changes[place].value;
      one.classList.add('unsaved');
      queue[place] = changes[place];
    });
    send();
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', restore); } else { restore(); }
})();
