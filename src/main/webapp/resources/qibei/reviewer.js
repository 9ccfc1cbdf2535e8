/* The reviewer's desk by keyboard, filters that apply at once, and lists that open on a phone. */
(function () {
  'use strict';

  var current = '';

  function cards() {
    return Array.prototype.slice.call(document.querySelectorAll('#findings article.q-finding'));
  }

  function show(card, focus) {
    cards().forEach(function (other) { other.classList.toggle('is-current', other === card); });
    current = card ? card.id : '';
    if (card && focus) {
      card.focus();
      card.scrollIntoView({ block: 'nearest' });
    }
  }

  function at() {
    return cards().map(function (card) { return card.id; }).indexOf(current);
  }

  function move(by) {
    var all = cards();
    var to = Math.min(all.length - 1, Math.max(0, at() + by));
    if (all[to]) { show(all[to], true); }
  }

  function ask(button) {
    document.getElementById('waiveForm:group').value = button.dataset.group;
    document.querySelector('[data-waive-title]').textContent = button.dataset.title;
    document.getElementById('waiveForm:text').value = '';
    var quote = button.closest('article').querySelector('.q-quote');
    var shown = document.querySelector('[data-waive-quote]');
    shown.hidden = !quote;
    shown.innerHTML = quote ? quote.innerHTML : '';
    PF('waive').show();
  }

  function rule(button) {
    var named = [{ name: 'group', value: button.dataset.group }];
    if (button.dataset.ruling === 'waive') {
      ask(button);
    } else if (button.dataset.ruling === 'confirm') {
      window.confirmFinding(named);
    } else if (button.dataset.ruling === 'take-back') {
      window.takeBackWaiver(named);
    } else {
      window.reconsiderFinding(named);
    }
  }

  function press(ruling) {
    var card = document.getElementById(current);
    var button = card && card.querySelector(ruling);
    if (button) { rule(button); }
  }

  /* After a decision: on to the next card that has none, else stay. */
  function decided(args) {
    if (!args || args.validationFailed) { return; }
    var all = cards();
    var from = Math.max(0, at());
    var open = function (card) { return card.querySelector('[data-ruling]') && !card.querySelector('[aria-pressed="true"]'); };
    var next = all.slice(from).filter(open)[0] || all[from];
    show(next, true);
    stick();
  }

  /* After a second look: on to the next one, else back to the findings. */
  function looked(args) {
    if (!args || args.validationFailed) { return; }
    var next = document.querySelector('#looks [data-looked]');
    if (next) { next.focus(); } else { show(cards()[Math.max(0, at())], true); }
    stick();
  }

  /* The findings stay beside the report; a column longer than the window stays with its end. */
  function stick() {
    var column = document.querySelector('.q-review > .first');
    if (column) {
      column.style.top = Math.min(16, window.innerHeight - column.offsetHeight - 72) + 'px';
    }
  }

  function typing(target) {
    return target.closest && target.closest('input:not([type="checkbox"]), textarea, select, [contenteditable], .ui-dialog');
  }

  var keys = {
    j: function () { move(1); },
    k: function () { move(-1); },
    y: function () { press('[data-ruling="confirm"]'); },
    w: function () { press('[data-ruling="waive"], [data-ruling="reconsider"]'); },
    n: function () { var next = document.getElementById('next'); if (next) { next.click(); } }
  };

  document.addEventListener('keydown', function (event) {
    var key = keys[event.key.toLowerCase()];
    if (!key || event.ctrlKey || event.metaKey || event.altKey || typing(event.target) || !document.getElementById('findings')) { return; }
    event.preventDefault();
    key();
  });

  document.addEventListener('click', function (event) {
    var ruling = event.target.closest('[data-ruling]');
    var opener = event.target.closest('[data-opens]');
    var looked = event.target.closest('[data-looked]');
    if (looked) {
      window.seenAgain([{ name: 'decisions', value: looked.dataset.looked }]);
    } else if (ruling) {
      show(ruling.closest('article'), false);
      rule(ruling);
    } else if (opener) {
      var whole = opener.closest(opener.dataset.opens);
      opener.setAttribute('aria-expanded', String(whole.classList.toggle('is-open')));
    }
  });

  document.addEventListener('change', function (event) {
    var form = event.target.closest('form[data-autosubmit]');
    if (form) { form.submit(); }
  });

  document.addEventListener('submit', function (event) {
    if (!event.target.matches('form[data-autosubmit]')) { return; }
    Array.prototype.forEach.call(event.target.elements, function (field) { field.disabled = field.disabled || field.value === ''; });
  });

  document.addEventListener('DOMContentLoaded', function () {
    var first = cards().filter(function (card) { return !card.querySelector('[aria-pressed="true"]'); })[0] || cards()[0];
    show(first, false);
    stick();
  });
  window.addEventListener('resize', stick);

  window.qReview = { decided: decided, looked: looked };
})();
