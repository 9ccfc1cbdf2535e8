/*
 * The original beside the form: [data-original] is its frame, with pictures of pages ([data-page]) or marked text ([data-at]);
 * [data-places] tells of each figure and text where it stands: a page with a box in fractions of its sides, or a mark.
 * A cell or text of the form that gets the focus is shown in the original; a click on its place leads back to it.
 * Public: qOriginal.show(place), qOriginal.doubtful(all, open, numbers).
 */
(function () {
  'use strict';
  const AIR = 1.25;
  const SVG = 'http://www.w3.org/2000/svg';
  const qOriginal = window.qOriginal = {};
  let places = {};
  let boxes = {};

  function desk() { return document.querySelector('[data-original]'); }
  function draw(name, attributes, parent) {
    const node = document.createElementNS(SVG, name);
    Object.keys(attributes).forEach(key => node.setAttribute(key, attributes[key]));
    parent.appendChild(node);
    return node;
  }

  /* A frame stands a little off, so that it does not run through tight letters. */
  function frame(spot, width, height, layer) {
    return draw('rect', { x: spot[1] * width - AIR, y: spot[2] * height - AIR, width: spot[3] * width + 2 * AIR, height: spot[4] * height + 2 * AIR, 'class': 'q-box' }, layer);
  }

  /* One layer over each page; figures that were read from one line share a box. */
  function layers() {
    desk().querySelectorAll('[data-page]').forEach(function (page) {
      const width = Number(page.dataset.width);
      const height = Number(page.dataset.height);
      const layer = draw('svg', { viewBox: '0 0 ' + width + ' ' + height, 'class': 'q-boxes', 'aria-hidden': 'true', focusable: 'false' }, page);
      Object.keys(places).filter(place => places[place][0] === Number(page.dataset.page)).forEach(function (place) {
        const spot = places[place];
        const key = spot.join();
        boxes[key] = boxes[key] || frame(spot, width, height, layer);
        boxes[key].dataset.of = ((boxes[key].dataset.of || '') + ' ' + place).trim();
      });
    });
  }

  function marks() {
    Object.keys(places).filter(place => typeof places[place] === 'string').forEach(function (place) {
      spots(place).forEach(function (spot) {
        spot.dataset.of = ((spot.dataset.of || '') + ' ' + place).trim();
        spot.classList.add('has-place');
      });
    });
  }

  function spots(place) {
    const at = places[place];
    if (!at) { return []; }
    return typeof at === 'string' ? Array.from(desk().querySelectorAll('[data-at="' + CSS.escape(at) + '"]')) : [boxes[at.join()]];
  }

  function centre(spot) {
    const frame = desk();
    const outer = frame.getBoundingClientRect();
    const inner = spot.getBoundingClientRect();
    const above = inner.top < outer.top + 24 || inner.bottom > outer.bottom - 24;
    const aside = inner.left < outer.left + 8 || inner.right > outer.right - 8;
    if (above) { frame.scrollTop += inner.top - outer.top - (frame.clientHeight - inner.height) / 2; }
    if (aside) { frame.scrollLeft += inner.left - outer.left - (frame.clientWidth - inner.width) / 2; }
  }

  qOriginal.show = function (place) {
    desk().querySelectorAll('.is-here').forEach(old => old.classList.remove('is-here'));
    const found = spots(place);
    found.forEach(spot => spot.classList.add('is-here'));
    if (found.length) { centre(found[0]); }
    return found.length > 0;
  };

  /* Frames what is still in doubt; in the margin of its page stands the number of the question. */
  qOriginal.doubtful = function (open, numbers) {
    desk().querySelectorAll('.is-doubt').forEach(spot => spot.classList.remove('is-doubt'));
    desk().querySelectorAll('.q-pin').forEach(pin => pin.remove());
    open.forEach(place => spots(place).forEach(spot => spot.classList.add('is-doubt')));
    const taken = {};
    numbers.forEach(function (question) {
      const box = typeof places[question.place] === 'object' ? spots(question.place)[0] : null;
      if (!box) { return; }
      const layer = box.ownerSVGElement;
      const y = Number(box.getAttribute('y')) + Number(box.getAttribute('height')) / 2;
      const row = layer.parentNode.dataset.page + ':' + Math.round(y / 8);
      taken[row] = (taken[row] || 0) + 1;
      const pin = draw('g', { 'class': 'q-pin', transform: 'translate(' + (14 + (taken[row] - 1) * 20) + ' ' + y + ')' }, layer);
      draw('circle', { r: 9 }, pin);
      draw('text', { y: 3.5, 'text-anchor': 'middle' }, pin).textContent = question.number;
    });
  };

  /* The section that a line of the original belongs to: the last that began before it. */
  function sectionOf(at) {
    const line = Number((/^l(\d+)$/.exec(at) || [])[1] || 0);
    let best = null;
    Object.keys(places).forEach(function (place) {
      const begins = Number((/^l(\d+)$/.exec(places[place]) || [])[1] || 0);
      if (begins && begins <= line && document.getElementById('text-' + place) && (!best || begins >= best.begins)) { best = { place: place, begins: begins }; }
    });
    return best ? best.place : null;
  }

  function lead(place) {
    const table = Array.from(window.qStat.tables()).find(one => window.qStat.cell(one, place));
    const target = table ? window.qStat.cell(table, place) : document.getElementById('text-' + place);
    if (!target) { return; }
    target.scrollIntoView({ block: 'center' });
    if (table) { window.qStat.go(target); } else { target.focus({ preventScroll: true }); }
  }

  document.addEventListener('click', function (event) {
    const spot = event.target.closest ? event.target.closest('[data-original] [data-of], [data-original] [data-at]') : null;
    if (!spot) { return; }
    const here = spot.dataset.of ? spot.dataset.of.split(' ') : [sectionOf(spot.dataset.at)];
    const doubted = here.find(place => window.qDoubts && window.qDoubts.isOpen(place));
    if (here[0]) { lead(doubted || here[0]); }
  });

  document.addEventListener('focusin', function (event) {
    const cell = event.target.closest ? event.target.closest('.q-confirm td[data-place]') : null;
    const place = cell ? cell.dataset.place : event.target.dataset && event.target.dataset.textPlace;
    if (place && desk()) { qOriginal.show(place); }
  });

  function pages() { return Array.from(desk().querySelectorAll('[data-page]')); }
  function current() {
    const middle = desk().getBoundingClientRect().top + desk().clientHeight / 2;
    const above = pages().filter(page => page.getBoundingClientRect().top <= middle);
    return Math.max(0, above.length - 1);
  }
  function count() {
    const words = document.querySelector('[data-page-of]');
    if (!words) { return; }
    words.textContent = words.dataset.pageOf.replace('{0}', current() + 1).replace('{1}', pages().length);
    document.querySelectorAll('[data-turn]').forEach(function (button) {
      const next = current() + Number(button.dataset.turn);
      button.setAttribute('aria-disabled', String(next < 0 || next >= pages().length));
    });
  }

  document.addEventListener('click', function (event) {
    const button = event.target.closest ? event.target.closest('[data-turn], [data-enlarge]') : null;
    if (!button) { return; }
    if (button.dataset.turn) {
      const page = pages()[current() + Number(button.dataset.turn)];
      if (page) { desk().scrollTop += page.getBoundingClientRect().top - desk().getBoundingClientRect().top - 8; }
    } else {
      const large = desk().classList.toggle('is-large');
      button.setAttribute('aria-pressed', String(large));
      const here = desk().querySelector('.is-here');
      if (here) { centre(here); }
    }
  });

  function begin() {
    if (!desk()) { return; }
    places = JSON.parse(document.querySelector('[data-places]').dataset.places);
    layers();
    marks();
    desk().addEventListener('scroll', count);
    window.addEventListener('resize', count);
    count();
    document.dispatchEvent(new CustomEvent('q-original:ready'));
  }
  if (document.readyState === 'loading') { document.addEventListener('DOMContentLoaded', begin); } else { begin(); }
})();
