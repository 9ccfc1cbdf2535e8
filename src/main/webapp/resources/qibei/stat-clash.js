/*
 * Two who type into one cell: the later one is shown both values and chooses. Until then the cell keeps what was typed here, marked as
 * not yet saved, also over a reload; typing on is compared anew. The lines stand in the box of q:savedMark.
 */
(function () {
  'use strict';
  const qStat = window.qStat;

  function clashes(table) {
    const state = qStat.state(table);
    state.clashes = state.clashes || {};
    return state.clashes;
  }

  /* What stood in the cell before the two of them changed it, as long as nobody has chosen. */
  qStat.clashBase = function (table, place) {
    const clash = clashes(table)[place];
    return clash ? clash.was : undefined;
  };
  /* Changes that wait for a choice, to be kept on the machine with the unsent ones. */
  qStat.undecided = function (table) {
    const all = {};
    Object.keys(clashes(table)).forEach(function (place) {
      all[place] = { value: qStat.input(qStat.cell(table, place)).value.trim(), was: clashes(table)[place].was };
    });
    return all;
  };

  function box() { return document.querySelector('[data-clashes]'); }
  function line(table, place) { return box() && box().querySelector('[data-clash-of="' + CSS.escape(table.dataset.stat + ' ' + place) + '"]'); }

  qStat.settled = function (table, place) {
    delete clashes(table)[place];
    const cell = qStat.cell(table, place);
    cell.classList.remove('is-conflict');
    cell.removeAttribute('title');
    const old = line(table, place);
    if (old) { old.remove(); }
    if (box()) { box().hidden = box().querySelectorAll('[data-clash-of]').length === 0; }
  };

  qStat.clash = function (table, conflict, sent) {
    const cell = qStat.cell(table, conflict.place);
    if (!cell) { return; }
    clashes(table)[conflict.place] = { theirs: conflict.theirs, was: sent ? sent.was : qStat.kept(qStat.input(cell)) };
    cell.classList.add('is-conflict');
    cell.title = conflict.text;
    if (box()) { show(table, cell, conflict); }
  };

  function show(table, cell, conflict) {
    const place = conflict.place;
    const old = line(table, place);
    const one = box().querySelector('template').content.firstElementChild.cloneNode(true);
    one.dataset.clashOf = table.dataset.stat + ' ' + place;
    const name = one.querySelector('[data-name]');
    name.textContent = qStat.input(cell).getAttribute('aria-label');
    name.href = '#' + cell.id;
    one.querySelector('[data-what]').textContent = conflict.text;
    one.querySelector('[data-mine]').onclick = () => mine(table, place);
    one.querySelector('[data-take]').onclick = () => theirs(table, place);
    if (old) { old.replaceWith(one); } else { box().appendChild(one); }
    box().hidden = false;
  }

  function mine(table, place) {
    const theirValue = clashes(table)[place].theirs;
    const value = qStat.input(qStat.cell(table, place)).value.trim();
    qStat.settled(table, place);
    qStat.put(table, [{ place: place, from: theirValue, to: value }]);
    qStat.go(qStat.cell(table, place));
  }

  /* Ctrl+Z brings back what was typed here. */
  function theirs(table, place) {
    const theirValue = clashes(table)[place].theirs;
    const cell = qStat.cell(table, place);
    const input = qStat.input(cell);
    const typed = input.value.trim();
    delete (qStat.state(table).queue || {})[place];
    qStat.settled(table, place);
    qStat.state(table).done.push([{ place: place, from: typed, to: theirValue }]);
    input.value = theirValue;
    input.dataset.kept = theirValue;
    cell.classList.toggle('is-blank', theirValue === '');
    cell.classList.remove('unsaved');
    qStat.count(table);
    qStat.taken(table);
    qStat.go(cell);
  }
})();
