/*
 * Fields for a day: typed in figures, or picked from a calendar in the page's language, alike in every browser.
 * Alt+Down in the field or its button opens the calendar; arrows move by days and weeks, Home and End within the week, Page keys by months,
 * with Shift by years; Escape closes. Everything hangs on the document, so a field that is drawn anew works at once.
 */
(function () {
  'use strict';
  let open = null;

  function words() { return document.getElementById('q-words').dataset; }
  function iso(day) { return day.toISOString().slice(0, 10); }
  function at(text) { return new Date(text + 'T00:00:00Z'); }
  function plus(day, days) { return new Date(day.getTime() + days * 86400000); }
  function monday(day) { return plus(day, -((day.getUTCDay() + 6) % 7)); }
  function say(day, how) { return new Intl.DateTimeFormat(document.documentElement.lang, Object.assign({ timeZone: 'UTC' }, how)).format(day); }

  /* The same day of another month, or that month's last. */
  function months(day, count) {
    const first = new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + count, 1));
    const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
    return plus(first, Math.min(day.getUTCDate(), last) - 1);
  }

  /* What was typed, in figures alike, if it is a day; the server takes and refuses the same. */
  function read(typed) {
    const plain = typed.normalize('NFKC').trim();
    const parts = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?$/.exec(plain) || /^(\d{4})(\d{2})(\d{2})$/.exec(plain);
    const text = parts ? parts[1] + '-' + parts[2].padStart(2, '0') + '-' + parts[3].padStart(2, '0') : '';
    const day = text ? at(text) : null;
    return day && !isNaN(day) && iso(day) === text ? day : null;
  }

  function element(name, attributes, text) {
    const made = document.createElement(name);
    Object.keys(attributes).forEach(key => made.setAttribute(key, attributes[key]));
    if (text) { made.textContent = text; }
    return made;
  }
  function step(name, sign) {
    const button = element('button', { type: 'button', class: 'q-cal__step', 'data-step': name, 'aria-label': words()[name] });
    button.appendChild(element('span', { 'aria-hidden': 'true' }, sign));
    return button;
  }

  const STEPS = { yearBefore: -12, monthBefore: -1, monthAfter: 1, yearAfter: 12 };

  function heads() {
    const row = element('tr', {});
    for (let i = 0; i < 7; i++) {
      const day = plus(at('2024-01-01'), i);
      const head = element('th', { scope: 'col' });
      head.appendChild(element('span', { 'aria-hidden': 'true' }, say(day, { weekday: document.documentElement.lang === 'en' ? 'short' : 'narrow' })));
      head.appendChild(element('span', { class: 'sr' }, say(day, { weekday: 'long' })));
      row.appendChild(head);
    }
    return row;
  }

  function dayButton(day) {
    const name = iso(day);
    const button = element('button', { type: 'button', 'data-pick': name, tabindex: name === iso(open.day) ? '0' : '-1',
      'aria-label': say(day, { dateStyle: 'full' }), 'aria-pressed': name === open.chosen }, String(day.getUTCDate()));
    if (name === words().today) { button.setAttribute('aria-current', 'date'); }
    if (open.first && name < open.first) { button.disabled = true; }
    if (day.getUTCMonth() !== open.day.getUTCMonth()) { button.classList.add('other'); }
    return button;
  }

  /* Draws the month of the day that is looked at. */
  function draw() {
    const body = open.box.querySelector('tbody');
    open.box.querySelector('.q-cal__month').textContent = say(open.day, { year: 'numeric', month: 'long' });
    body.textContent = '';
    let day = monday(plus(open.day, 1 - open.day.getUTCDate()));
    for (let week = 0; week < 6; week++) {
      const row = body.appendChild(element('tr', {}));
      for (let i = 0; i < 7; i++, day = plus(day, 1)) { row.appendChild(element('td', {})).appendChild(dayButton(day)); }
    }
  }
  function look(day) {
    const first = open.first && iso(day) < open.first ? at(open.first) : day;
    open.day = first;
    draw();
  }
  function focusDay() { open.box.querySelector('[data-pick][tabindex="0"]').focus(); }

  function show(place) {
    close(false);
    const field = place.querySelector('input');
    const box = element('div', { class: 'q-cal', role: 'dialog', 'aria-modal': 'true', 'aria-label': words().choose });
    const head = box.appendChild(element('div', { class: 'q-cal__head' }));
    head.append(step('yearBefore', '«'), step('monthBefore', '‹'), element('span', { class: 'q-cal__month', 'aria-live': 'polite' }), step('monthAfter', '›'), step('yearAfter', '»'));
    const table = box.appendChild(element('table', {}));
    table.appendChild(element('thead', {})).appendChild(heads());
    table.appendChild(element('tbody', {}));
    const foot = box.appendChild(element('div', { class: 'q-cal__foot' }));
    foot.append(element('button', { type: 'button', class: 'q-btn q-btn--sm', 'data-pick': words().today }, words().pickToday),
      element('button', { type: 'button', class: 'q-btn q-btn--sm', 'data-close': '' }, words().close));
    const typed = read(field.value);
    open = { place: place, field: field, box: box, first: field.dataset.day, chosen: typed ? iso(typed) : '' };
    place.appendChild(box);
    look(typed || at(words().today));
    const room = box.getBoundingClientRect();
    box.classList.toggle('q-cal--end', room.right > document.documentElement.clientWidth);
    box.classList.toggle('q-cal--up', room.bottom > window.innerHeight && place.getBoundingClientRect().top > room.height);
    focusDay();
    box.scrollIntoView({ block: 'nearest' });
  }

  function close(back) {
    if (!open) { return; }
    const field = open.field;
    open.box.remove();
    open = null;
    if (back) { field.focus(); }
  }

  function pick(name) {
    const field = open.field;
    close(true);
    if (field.value !== name) {
      field.value = name;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  }

  document.addEventListener('click', function (event) {
    const opener = event.target.closest('.q-date__open');
    const inside = open && open.box.contains(event.target);
    if (opener) {
      if (open && open.place === opener.parentElement) { close(true); } else { show(opener.parentElement); }
    } else if (open && !inside && document.contains(event.target)) {
      close(false);
    }
    const button = inside ? event.target.closest('button') : null;
    if (!button) { return; }
    if (button.dataset.step) { look(months(open.day, STEPS[button.dataset.step])); }
    if ('close' in button.dataset) { close(true); }
    if (button.dataset.pick) { pick(button.dataset.pick); }
  });

  /* What was typed in another way is shown as all days are, before anybody else hears of the change. */
  document.addEventListener('change', function (event) {
    const day = event.target.matches('input[data-day]') ? read(event.target.value) : null;
    if (day) { event.target.value = iso(day); }
  }, true);

  function moved(event) {
    const day = open.day;
    switch (event.key) {
      case 'ArrowLeft': return plus(day, -1);
      case 'ArrowRight': return plus(day, 1);
      case 'ArrowUp': return plus(day, -7);
      case 'ArrowDown': return plus(day, 7);
      case 'Home': return monday(day);
      case 'End': return plus(monday(day), 6);
      case 'PageUp': return months(day, event.shiftKey ? -12 : -1);
      case 'PageDown': return months(day, event.shiftKey ? 12 : 1);
      default: return null;
    }
  }

  /* The focus stays in the calendar until it is closed. */
  function turn(event) {
    const stops = open.box.querySelectorAll('button:not([tabindex="-1"]):not(:disabled)');
    const edge = event.shiftKey ? stops[0] : stops[stops.length - 1];
    if (document.activeElement === edge) {
      event.preventDefault();
      (event.shiftKey ? stops[stops.length - 1] : stops[0]).focus();
    }
  }

  document.addEventListener('keydown', function (event) {
    if (event.target.matches('input[data-day]') && event.altKey && event.key === 'ArrowDown') {
      event.preventDefault();
      show(event.target.parentElement);
    } else if (open && event.key === 'Escape') {
      event.preventDefault();
      close(true);
    } else if (open && event.key === 'Tab') {
      turn(event);
    } else if (open && event.target.dataset.pick && event.target.closest('td')) {
      const day = moved(event);
      if (day) {
        event.preventDefault();
        look(day);
        focusDay();
      }
    }
  });
})();
