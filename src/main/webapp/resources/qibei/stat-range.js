/* Ranges, clipboard and the buttons above a statistical table: Shift with arrows or the mouse chooses, Ctrl+C and Ctrl+V speak with spreadsheets. */
(function () {
  'use strict';
  const qStat = window.qStat;

  function corners(table) {
    const state = qStat.state(table);
    const active = qStat.own(document.activeElement);
    const end = state.end || (active && active.table === table ? active.cell : null);
    const start = state.anchor || end;
    return start && end ? [qStat.at(table, start), qStat.at(table, end)] : null;
  }

  /* The chosen rectangle as rows of cells; a single cell if none is chosen. */
  function range(table) {
    const two = corners(table);
    if (!two) { return []; }
    const [top, bottom] = [Math.min(two[0].row, two[1].row), Math.max(two[0].row, two[1].row)];
    const [left, right] = [Math.min(two[0].column, two[1].column), Math.max(two[0].column, two[1].column)];
    return qStat.grid(table).slice(top, bottom + 1).map(row => row.slice(left, right + 1));
  }

  function draw(table) {
    table.querySelectorAll('.is-range').forEach(cell => cell.classList.remove('is-range'));
    const rows = range(table);
    if (rows.length > 1 || (rows[0] && rows[0].length > 1)) { rows.flat().forEach(cell => cell.classList.add('is-range')); }
  }

  function clear(table) {
    const state = qStat.state(table);
    state.anchor = state.end = null;
    draw(table);
  }

  qStat.extend = function (here, down, right) {
    const state = here.state;
    state.anchor = state.anchor || here.cell;
    const at = qStat.at(here.table, state.end || here.cell);
    state.end = qStat.cellAt(here.table, at.row + down, at.column + right) || state.end || here.cell;
    draw(here.table);
  };

  qStat.blank = function (here) {
    fill(here.table, range(here.table).flat().map(cell => [cell, '']));
    qStat.go(here.cell);
  };

  function fill(table, pairs) {
    qStat.change(table, pairs.map(([cell, to]) => ({ place: cell.dataset.place, from: qStat.kept(qStat.input(cell)), to: to })));
  }

  function text(rows) { return rows.map(row => row.map(cell => qStat.input(cell).value).join('\t')).join('\n'); }

  /* Spreadsheet text into the cells from the given one on; what does not fit is left out. */
  function pour(table, cell, clip) {
    const start = qStat.at(table, cell);
    const grid = qStat.grid(table);
    const lines = clip.replace(/\r\n?/g, '\n').replace(/\n$/, '').split('\n').map(line => line.split('\t'));
    const pairs = [];
    lines.forEach((line, down) => line.forEach((value, right) => {
      const target = grid[start.row + down] && grid[start.row + down][start.column + right];
      if (target) { pairs.push([target, value.trim()]); }
    }));
    fill(table, pairs);
    qStat.go(cell);
  }

  document.addEventListener('copy', function (event) {
    const here = qStat.own(event.target);
    if (!here || here.state.mode !== 'move') { return; }
    event.clipboardData.setData('text/plain', text(range(here.table)));
    event.preventDefault();
  });
  document.addEventListener('paste', function (event) {
    const here = qStat.own(event.target);
    const clip = here ? event.clipboardData.getData('text/plain') : '';
    if (!here || (here.state.mode !== 'move' && !/[\t\n]/.test(clip))) { return; }
    event.preventDefault();
    pour(here.table, range(here.table)[0][0], clip);
  });

  document.addEventListener('mousedown', function (event) {
    const here = qStat.own(event.target);
    if (!here || event.button !== 0) { return; }
    if (event.shiftKey) {
      const active = qStat.own(document.activeElement);
      here.state.anchor = active && active.table === here.table ? active.cell : here.cell;
      here.state.end = here.cell;
      draw(here.table);
      event.preventDefault();
    } else {
      here.state.anchor = here.state.end = null;
      here.state.dragging = here.cell;
    }
  });
  document.addEventListener('mouseover', function (event) {
    const here = qStat.own(event.target);
    if (!here || !here.state.dragging || !(event.buttons & 1) || here.state.dragging === here.cell) { return; }
    here.state.anchor = here.state.dragging;
    here.state.end = here.cell;
    draw(here.table);
  });
  document.addEventListener('mouseup', function () { qStat.tables().forEach(table => { qStat.state(table).dragging = null; }); });
  document.addEventListener('focusin', function (event) { const here = qStat.own(event.target); if (here) { clear(here.table); } });

  /* ------------------------------------------------ the buttons */
  function panel(id, name) { return document.querySelector('[data-stat-panel="' + name + '"][data-stat-for="' + CSS.escape(id) + '"]'); }
  function blanks(table) { return qStat.cells(table).filter(cell => qStat.input(cell).value.trim() === ''); }
  function close(id) { ['zero', 'paste'].forEach(name => { const box = panel(id, name); if (box) { box.hidden = true; } }); pressed(id, false); }
  function pressed(id, open) {
    const button = document.querySelector('.q-toolbar[data-stat-for="' + CSS.escape(id) + '"] [data-act="zero"]');
    if (button) { button.setAttribute('aria-expanded', open); }
  }
  function open(id, name) {
    close(id);
    const box = panel(id, name);
    box.hidden = false;
    (box.querySelector('textarea') || box.querySelector('button')).focus();
    return box;
  }

  const ACTS = {
    undo: table => qStat.undo(table),
    redo: table => qStat.redo(table),
    copy: table => navigator.clipboard && navigator.clipboard.writeText(text(qStat.grid(table))),
    close: (table, id) => close(id),
    paste: (table, id) => open(id, 'paste'),
    'paste-yes': function (table, id) {
      const area = panel(id, 'paste').querySelector('textarea');
      pour(table, qStat.state(table).last || qStat.cells(table)[0], area.value);
      area.value = '';
      close(id);
    },
    zero: function (table, id) {
      const empty = blanks(table);
      if (empty.length === 0) { return; }
      const box = open(id, 'zero');
      const question = box.querySelector('[data-template]');
      question.textContent = question.dataset.template.replace('{0}', empty.length).replace('{1}', table.caption.textContent);
      box.querySelector('[data-names]').textContent = empty.slice(0, 8).map(cell => qStat.input(cell).getAttribute('aria-label')).join('; ') + (empty.length > 8 ? ' …' : '');
      pressed(id, true);
    },
    'zero-yes': function (table, id) {
      const empty = blanks(table);
      fill(table, empty.map(cell => [cell, '0']));
      close(id);
      qStat.go(empty[0]);
    }
  };

  document.addEventListener('click', function (event) {
    const button = event.target.closest ? event.target.closest('[data-stat-for] [data-act]') : null;
    if (!button) { return; }
    const id = button.closest('[data-stat-for]').dataset.statFor;
    ACTS[button.dataset.act](qStat.table(id), id);
  });
  document.addEventListener('focusout', function (event) { const here = qStat.own(event.target); if (here) { here.state.last = here.cell; } });
})();
