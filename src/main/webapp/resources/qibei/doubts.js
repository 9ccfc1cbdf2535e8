/*
 * Through the doubts of a reading by keyboard. #walk tells all places that were ever doubted and those still open, in the order of the
 * questions; the server writes it anew with every answer. In a doubtful cell Enter says that it stands as read and goes to the next one,
 * typing corrects it, Shift+Enter goes back; a text or a whole table is settled by the button of its card, which has the focus then.
 * What was confirmed is sent by confirmPlaces([{places}]), together with what came meanwhile; the answer comes to
 * qDoubts.reply(status, args).
 */
(function () {
  'use strict';
  const qDoubts = window.qDoubts = {};
  const RETRY = 8000;
  let pending = [];
  let flight = null;
  let typed = [];
  let wanted = null;
  let retry = null;

  function list(name) {
    const walk = document.getElementById('walk');
    return walk && walk.dataset[name] ? walk.dataset[name].split(' ') : [];
  }
  function open() { return list('open').filter(place => !pending.includes(place) && !(flight || []).includes(place) && !typed.includes(place)); }
  qDoubts.isOpen = place => open().includes(place);

  function cellOf(place) {
    const table = Array.from(window.qStat.tables()).find(one => window.qStat.cell(one, place));
    return table ? window.qStat.cell(table, place) : null;
  }
  function cardOf(place) { return Array.from(document.querySelectorAll('[data-doubt]')).find(card => card.dataset.doubt.split(' ').includes(place)); }

  /* Draws which places are open: in the form, in the original, and in words in the bar. */
  function draw() {
    const left = open();
    document.querySelectorAll('.q-confirm td[data-place]').forEach(cell => cell.classList.toggle('is-doubt', left.includes(cell.dataset.place)));
    document.querySelectorAll('.q-confirm [data-text-place]').forEach(text => text.classList.toggle('is-doubt', left.includes(text.dataset.textPlace)));
    const numbers = Array.from(document.querySelectorAll('[data-doubt]'))
      .map(card => ({ number: card.dataset.number, place: card.dataset.doubt.split(' ').find(place => left.includes(place)) }))
      .filter(question => question.place);
    if (window.qOriginal) { window.qOriginal.doubtful(left, numbers); }
    const words = document.querySelector('[data-left]');
    words.textContent = left.length ? words.dataset.left.replace('{0}', left.length) : words.dataset.none;
    document.querySelector('.q-decide').hidden = list('all').length === 0;
    document.querySelectorAll('.q-decide .q-keys, [data-walk="stands"]').forEach(part => { part.hidden = left.length === 0; });
  }

  function say(place) {
    const now = document.querySelector('[data-now]');
    const card = cardOf(place);
    now.textContent = card ? now.dataset.now.replace('{0}', list('all').indexOf(place) + 1).replace('{1}', list('all').length).replace('{2}', card.querySelector('h3').textContent) : '';
  }

  function go(place) {
    const cell = cellOf(place);
    const card = cardOf(place);
    const button = card && card.querySelector('[data-stands]');
    say(place);
    wanted = cell ? null : place;
    if (cell) {
      cell.scrollIntoView({ block: 'center' });
      window.qStat.go(cell);
    } else if (button) {
      card.scrollIntoView({ block: 'center' });
      button.focus({ preventScroll: true });
      window.qOriginal.show(place);
    }
  }

  /* The next open place after this one, from the beginning again after the last. */
  function next(place) {
    const all = list('all');
    const from = all.indexOf(place);
    const left = open();
    return left.find(one => all.indexOf(one) > from) || left[0];
  }
  function onward(place) {
    const following = next(place);
    if (following) { go(following); } else { finish(); }
  }
  function finish() {
    const link = document.querySelector('#go a');
    document.querySelector('[data-now]').textContent = '';
    if (link) { link.focus(); window.scrollTo(0, 0); }
  }
  function back(place) {
    const all = list('all');
    const from = all.indexOf(place);
    if (all.length) { go(all[from > 0 ? from - 1 : from < 0 ? 0 : all.length - 1]); }
  }

  function send() {
    if (flight || !pending.length) { return; }
    flight = pending;
    pending = [];
    window.confirmPlaces([{ name: 'places', value: flight.join(' ') }]);
  }
  function confirm(places) {
    pending = pending.concat(places.filter(place => list('open').includes(place) && !pending.includes(place)));
    draw();
    setTimeout(send);
  }

  /* The line broke: it is sent again. The page is too old, or the server refuses and says why: the places are open again. */
  qDoubts.failed = function (xhr, refusal) {
    if (!flight) { return; }
    const words = document.querySelector('[data-lost]').dataset;
    const expired = xhr && xhr.status === 410;
    pending = refusal || expired ? [] : flight.concat(pending);
    flight = null;
    document.querySelector('[data-now]').textContent = refusal || (expired ? words.expired : words.lost);
    clearTimeout(retry);
    if (pending.length) { retry = setTimeout(send, RETRY); } else { draw(); }
  };
  qDoubts.reply = function (status, args) {
    if (args && args.refusal) { qDoubts.failed(null, args.refusal); return; }
    if (status !== 'success') { qDoubts.failed(); return; }
    flight = null;
    qDoubts.renew();
    send();
  };

  /* After the server drew the cards anew: whoever stood on a card's button stands on the next one again. */
  qDoubts.renew = function () {
    typed = typed.filter(place => list('open').includes(place));
    draw();
    const lost = !document.activeElement || document.activeElement === document.body;
    if (!lost) { return; }
    if (wanted && qDoubts.isOpen(wanted)) { refocus(wanted); } else if (!open().length && list('all').length) { finish(); }
  };
  function refocus(place) {
    const card = cardOf(place);
    const button = card && card.querySelector('[data-stands]');
    if (button) { button.focus(); window.qOriginal.show(place); say(place); }
  }

  /* The figure in this cell is right, or has been put right: on to the next. */
  function settle(here) {
    const place = here.cell.dataset.place;
    if (here.input.value.trim() === window.qStat.kept(here.input)) { confirm([place]); } else { typed.push(place); }
    window.qStat.commit(here);
    draw();
    onward(place);
  }

  document.addEventListener('keydown', function (event) {
    if (event.key !== 'Enter' || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) { return; }
    const here = window.qStat.own(event.target);
    if (event.target === document.body && open().length) { go(open()[0]); event.preventDefault(); return; }
    if (here && list('all').includes(here.cell.dataset.place) && (event.shiftKey || open().length)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      if (event.shiftKey) { back(here.cell.dataset.place); } else { settle(here); }
    } else if (event.shiftKey && event.target.matches && event.target.matches('[data-stands]')) {
      event.preventDefault();
      back(event.target.closest('[data-doubt]').dataset.doubt.split(' ')[0]);
    }
  }, true);

  function stands(card) {
    const places = card.dataset.doubt.split(' ');
    confirm(places);
    const following = next(places[places.length - 1]);
    wanted = following || null;
    const button = following && cardOf(following) && cardOf(following).querySelector('[data-stands]');
    if (button) { button.focus(); window.qOriginal.show(following); say(following); }
  }

  function bar(act) {
    const here = window.qStat.own(qDoubts.last);
    const place = here ? here.cell.dataset.place : wanted;
    if (act === 'back') { back(place); } else if (here && list('all').includes(place)) { settle(here); } else if (place && open().includes(place)) { stands(cardOf(place)); } else { onward(place); }
  }

  document.addEventListener('focusin', function (event) {
    const here = window.qStat.own(event.target);
    if (event.target.closest && event.target.closest('.q-decide')) { return; }
    qDoubts.last = event.target;
    if (here && list('all').includes(here.cell.dataset.place)) { say(here.cell.dataset.place); }
  });
  document.addEventListener('click', function (event) {
    const button = event.target.closest ? event.target.closest('[data-stands], [data-show], [data-walk]') : null;
    if (!button) { return; }
    const card = button.closest('[data-doubt]');
    if (button.dataset.walk) { bar(button.dataset.walk); } else if (button.matches('[data-stands]')) { stands(card); } else {
      const left = card.dataset.doubt.split(' ');
      window.qOriginal.show(left.find(qDoubts.isOpen) || left[0]);
    }
  });
  document.addEventListener('q-original:ready', draw);
})();
