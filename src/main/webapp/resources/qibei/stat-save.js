/*
 * Sends what was typed, cell by cell, and forgets nothing: unsent changes also stand in the browser's own store until the server has
 * acknowledged them, survive a lost connection, an expired sign-in and a closed window, and are sent again by themselves.
 * The page's function gets the parameters "table" and "changes" (JSON list of place, value, was); the answer comes to qStat.reply(args).
 */
(function () {
  'use strict';
  const qStat = window.qStat;
  const RETRY = 8000;
  let flight = null;
  let retry = null;

  function storeKey(table) { return table.dataset.key ? 'qibei.stat.' + table.dataset.key + '.' + table.dataset.stat : null; }
  function queue(table) {
    const state = qStat.state(table);
    state.queue = state.queue || {};
    return state.queue;
  }
  function keep(table) {
    const key = storeKey(table);
    if (!key) { return; }
    const all = Object.assign(qStat.undecided(table), flight && flight.table === table ? flight.changes : {}, queue(table));
    if (Object.keys(all).length) { localStorage.setItem(key, JSON.stringify(all)); } else { localStorage.removeItem(key); }
  }

  function say(kind, value) {
    document.querySelectorAll('[data-saved-mark]').forEach(function (mark) {
      mark.dataset.kind = kind;
      mark.querySelector('[data-text]').textContent = (mark.dataset[kind] || '').replace('{0}', () => value || '');
    });
  }

  function send() {
    if (flight) { return; }
    const table = Array.from(qStat.tables()).find(one => one.dataset.save && Object.keys(queue(one)).length);
    if (!table) { return; }
    flight = { table: table, changes: queue(table) };
    qStat.state(table).queue = {};
    say('saving');
    const list = Object.keys(flight.changes).map(place => Object.assign({ place: place }, flight.changes[place]));
    window[table.dataset.save]([{ name: 'table', value: table.dataset.stat }, { name: 'changes', value: JSON.stringify(list) }]);
  }

  document.addEventListener('q-stat:changed', function (event) {
    const table = event.target;
    if (!table.dataset.save) { return; }
    const waiting = queue(table);
    event.detail.forEach(function (change) {
      const before = waiting[change.place];
      const base = qStat.clashBase(table, change.place);
      waiting[change.place] = { value: change.to, was: base !== undefined ? base : before ? before.was : change.from };
    });
    keep(table);
    setTimeout(send);
  });

  /* Nothing was kept: the line broke, the page is too old, or the server refused and says why. */
  qStat.failed = function (xhr, refusal) {
    if (!flight) { return; }
    const expired = xhr && xhr.status === 410;
    const table = flight.table;
    qStat.state(table).queue = Object.assign({}, flight.changes, queue(table));
    flight = null;
    keep(table);
    say(refusal ? 'refused' : expired ? 'expired' : 'offline', refusal);
    clearTimeout(retry);
    if (!expired && !refusal) { retry = setTimeout(send, RETRY); }
  };
  window.addEventListener('online', send);

  /* The answer: which places are kept, how the cells are to be marked, who was faster. */
  qStat.reply = function (args) {
    if (!args || !args.stat) { qStat.failed(null, args && args.refusal); return; }
    const answer = JSON.parse(args.stat);
    const table = qStat.table(answer.table);
    const sent = flight ? flight.changes : {};
    flight = null;
    answer.saved.forEach(function (place) {
      qStat.cell(table, place).classList.remove('unsaved');
      qStat.settled(table, place);
    });
    qStat.mark(table, answer.marks);
    answer.conflicts.forEach(conflict => qStat.clash(table, conflict, sent[conflict.place]));
    keep(table);
    say(answer.conflicts.length ? 'conflict' : 'saved', answer.conflicts.length ? answer.conflicts[0].text : answer.at);
    table.dispatchEvent(new CustomEvent('q-stat:saved', { bubbles: true, detail: answer.saved }));
    send();
  };

  /* Draws the findings into the cells anew; the size of a row never changes. */
  qStat.mark = function (table, marks) {
    const found = {};
    marks.forEach(mark => { found[mark.place] = mark; });
    qStat.cells(table).forEach(function (cell) {
      const mark = found[cell.dataset.place];
      const input = qStat.input(cell);
      ['error', 'warning', 'notice'].forEach(tone => cell.classList.toggle('has--' + tone, !!mark && mark.tone === tone));
      cell.classList.toggle('has', !!mark);
      cell.classList.toggle('two', !!mark && mark.expected !== '');
      input.setAttribute('aria-invalid', !!mark && mark.tone === 'error');
      input.setAttribute('aria-describedby', mark ? mark.finding : '');
      const old = cell.querySelector('.calc');
      if (old) { old.remove(); }
      if (mark && mark.expected !== '') {
        const line = document.createElement('span');
        line.className = 'calc';
        line.textContent = table.dataset.expected.replace('{0}', mark.expected);
        cell.appendChild(line);
      }
    });
  };

  /* A colleague's value was taken over: nothing waits any more, nothing is to be sent. */
  qStat.taken = function (table) {
    keep(table);
    say('');
  };

  /* What a former visit could not send. */
  function restore() {
    qStat.tables().forEach(function (table) {
      const key = table.dataset.save ? storeKey(table) : null;
      const left = key ? localStorage.getItem(key) : null;
      if (!left) { return; }
      const changes = JSON.parse(left);
      const list = Object.keys(changes).filter(place => qStat.cell(table, place)).map(place => ({ place: place, from: changes[place].was, to: changes[place].value }));
      qStat.put(table, list);
    });
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', restore); } else { restore(); }
})();
