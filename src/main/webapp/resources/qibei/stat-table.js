/*
 * The statistical table as a work sheet. Arrows move, Enter goes down, Tab goes on, F2 or typing edits, Escape takes back, Delete blanks;
 * Ctrl+Z and Ctrl+Y undo and redo. Ranges and the clipboard: stat-range.js. Sending: stat-save.js.
 * Everything hangs on the document, so a table that is drawn anew works at once. Public: window.qStat.
 */
(function () {
  'use strict';
  const qStat = window.qStat = window.qStat || {};
  const states = new WeakMap();

  qStat.tables = function () { return document.querySelectorAll('table[data-stat]'); };
  qStat.table = function (id) { return document.querySelector('table[data-stat="' + CSS.escape(id) + '"]'); };
  qStat.state = function (table) {
    if (!states.has(table)) { states.set(table, { mode: 'move', done: [], undone: [], anchor: null, from: null }); }
    return states.get(table);
  };
  qStat.input = function (cell) { return cell ? cell.querySelector('input') : null; };
  qStat.cells = function (table) { return Array.from(table.querySelectorAll('td[data-place]')); };
  qStat.cell = function (table, place) { return table.querySelector('td[data-place="' + CSS.escape(place) + '"]'); };
  qStat.kept = function (input) { return input.dataset.kept === undefined ? input.defaultValue : input.dataset.kept; };

  /* Rows of value cells; a row of labels only is no row here. */
  qStat.grid = function (table) {
    return Array.from(table.tBodies[0].rows)
      .map(row => Array.from(row.querySelectorAll('td[data-place]')))
      .filter(row => row.length > 0);
  };
  qStat.at = function (table, cell) {
    const grid = qStat.grid(table);
    for (let row = 0; row < grid.length; row++) {
      const column = grid[row].indexOf(cell);
      if (column >= 0) { return { row: row, column: column }; }
    }
    return null;
  };
  qStat.cellAt = function (table, row, column) {
    const grid = qStat.grid(table);
    if (row < 0 || row >= grid.length || column < 0) { return null; }
    return grid[row][Math.min(column, grid[row].length - 1)];
  };

  function own(target) {
    const cell = target && target.closest ? target.closest('td[data-place]') : null;
    const table = cell ? cell.closest('table[data-stat]') : null;
    return table && qStat.input(cell) ? { cell: cell, table: table, input: qStat.input(cell), state: qStat.state(table) } : null;
  }
  qStat.own = own;

  qStat.go = function (cell) {
    const input = qStat.input(cell);
    if (!input) { return; }
    input.focus();
    input.select();
  };

  function step(here, down, right) {
    const at = qStat.at(here.table, here.cell);
    const next = qStat.cellAt(here.table, at.row + down, at.column + right);
    if (next) { qStat.go(next); }
  }

  /* One change by the reader, undone in one go: a list of {place, from, to}. */
  qStat.change = function (table, changes) {
    const real = changes.filter(change => change.from !== change.to);
    if (real.length === 0) { return; }
    const state = qStat.state(table);
    state.done.push(real);
    state.undone.length = 0;
    qStat.put(table, real);
  };

  qStat.put = function (table, changes) {
    changes.forEach(function (change) {
      const cell = qStat.cell(table, change.place);
      const input = qStat.input(cell);
      input.value = change.to;
      input.dataset.kept = change.to;
      cell.classList.toggle('is-blank', change.to.trim() === '');
      cell.classList.remove('carried');
      cell.classList.add('unsaved');
    });
    qStat.count(table);
    table.dispatchEvent(new CustomEvent('q-stat:changed', { bubbles: true, detail: changes }));
  };

  qStat.commit = function (here) {
    here.state.mode = 'move';
    const from = qStat.kept(here.input);
    const to = here.input.value.trim();
    qStat.change(here.table, [{ place: here.cell.dataset.place, from: from, to: to }]);
  };

  function replay(table, from, to, turn) {
    const state = qStat.state(table);
    const group = state[from].pop();
    if (!group) { return; }
    state[to].push(group);
    qStat.put(table, group.map(turn));
    qStat.go(qStat.cell(table, group[0].place));
  }
  qStat.undo = table => replay(table, 'done', 'undone', change => ({ place: change.place, from: change.to, to: change.from }));
  qStat.redo = table => replay(table, 'undone', 'done', change => change);

  /* The tools that have nothing to do now are off. */
  qStat.tools = function (table) {
    const state = qStat.state(table);
    const idle = { undo: state.done.length === 0, redo: state.undone.length === 0, zero: qStat.cells(table).every(cell => qStat.input(cell).value.trim() !== '') };
    const bar = document.querySelector('.q-toolbar[data-stat-for="' + CSS.escape(table.dataset.stat) + '"]');
    Object.keys(idle).forEach(function (act) { bar.querySelector('[data-act="' + act + '"]').disabled = idle[act]; });
  };

  qStat.count = function (table) {
    const place = document.querySelector('[data-stat-for="' + CSS.escape(table.dataset.stat) + '"] [data-stat-count]');
    if (!place) { return; }
    qStat.tools(table);
    const cells = qStat.cells(table);
    const blanks = cells.filter(cell => qStat.input(cell).value.trim() === '').length;
    place.textContent = place.dataset.statCount.replace('{0}', cells.length).replace('{1}', blanks);
  };

  function showRow(cell) {
    document.querySelectorAll('.q-stat tr.is-here').forEach(row => row.classList.remove('is-here'));
    if (cell) { cell.parentElement.classList.add('is-here'); }
  }

  document.addEventListener('focusin', function (event) {
    const here = own(event.target);
    if (!here) { return; }
    here.state.mode = 'move';
    here.input.readOnly = window.matchMedia('(max-width: 640px)').matches;
    here.input.select();
    showRow(here.cell);
  });
  document.addEventListener('focusout', function (event) {
    const here = own(event.target);
    if (here) { qStat.commit(here); showRow(null); }
  });
  document.addEventListener('input', function (event) {
    const here = own(event.target);
    if (here && here.state.mode === 'move') { here.state.mode = 'type'; }
  });
  document.addEventListener('dblclick', function (event) {
    const here = own(event.target);
    if (here) { here.state.mode = 'edit'; }
  });

  const MOVES = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] };

  function escape(here) {
    if (here.state.mode !== 'move') {
      here.input.value = qStat.kept(here.input);
      here.input.select();
      here.state.mode = 'move';
      return;
    }
    here.table.dispatchEvent(new CustomEvent('q-stat:leave', { bubbles: true, detail: here.cell.dataset.place }));
    if (here.state.from && here.state.from.isConnected) { here.state.from.focus(); }
  }

  function control(here, key) {
    if (here.state.mode === 'edit' || here.state.mode === 'type') { return false; }
    if (key === 'z') { qStat.undo(here.table); return true; }
    if (key === 'y') { qStat.redo(here.table); return true; }
    return false;
  }

  function plain(here, event) {
    const move = MOVES[event.key];
    if (move && !(here.state.mode === 'edit' && move[0] === 0)) {
      if (event.shiftKey && here.state.mode === 'move') { qStat.extend(here, move[0], move[1]); } else { step(here, move[0], move[1]); }
      return true;
    }
    switch (event.key) {
      case 'Enter': qStat.commit(here); step(here, event.shiftKey ? -1 : 1, 0); return true;
      case 'F2': here.state.mode = 'edit'; here.input.setSelectionRange(here.input.value.length, here.input.value.length); return true;
      case 'Escape': escape(here); return true;
      case 'Delete': if (here.state.mode !== 'move') { return false; } qStat.blank(here); return true;
      default: return false;
    }
  }

  document.addEventListener('keydown', function (event) {
    const here = own(event.target);
    if (!here || event.isComposing || event.altKey) { return; }
    const handled = event.ctrlKey || event.metaKey ? control(here, event.key.toLowerCase()) : plain(here, event);
    if (handled) { event.preventDefault(); }
  });

  /* The whole cell is the target, its second line and its corner too, not the field in it alone. */
  document.addEventListener('mousedown', function (event) {
    const here = own(event.target);
    if (here && event.button === 0 && !event.shiftKey && event.target !== here.input) {
      event.preventDefault();
      qStat.go(here.cell);
    }
  });

  /* A link from a finding leads into the cell; Escape leads back. */
  document.addEventListener('click', function (event) {
    const link = event.target.closest ? event.target.closest('a[href^="#"]') : null;
    const cell = link && document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    const here = cell && cell.matches('td[data-place]') ? own(cell) : null;
    if (!here) { return; }
    event.preventDefault();
    here.state.from = link;
    cell.scrollIntoView({ block: 'center' });
    qStat.go(cell);
  });
  function begin() { qStat.tables().forEach(table => qStat.count(table)); }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', begin); } else { begin(); }
})();
