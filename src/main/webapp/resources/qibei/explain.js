/* What the agency says to a finding: the dialog begins with the words that the card quotes. */
(function () {
  'use strict';

  var group = '';

  function field() {
    return document.getElementById('explainForm:text');
  }

  function count() {
    document.querySelector('[data-explain-count]').textContent = field().value.length;
  }

  function ask(button) {
    var card = button.closest('article, details');
    var quote = card && card.querySelector('.q-quote__words');
    group = button.dataset.explain;
    document.getElementById('explainForm:group').value = group;
    document.querySelector('[data-explain-title]').textContent = button.dataset.title;
    document.getElementById('explainForm:takeBack').hidden = !quote;
    field().value = quote ? quote.textContent : '';
    count();
    PF('explain').show();
    field().focus();
  }

  /* Kept or taken back: on with the same card, which is drawn anew. */
  function kept(args) {
    if (!args || args.validationFailed) { return; }
    PF('explain').hide();
    Array.prototype.forEach.call(document.querySelectorAll('[data-explain]'), function (button) {
      if (button.dataset.explain === group) {
        var folded = button.closest('details');
        if (folded) { folded.open = true; }
        button.focus();
      }
    });
  }

  document.addEventListener('click', function (event) {
    var button = event.target.closest('[data-explain]');
    if (button) { ask(button); }
  });

  document.addEventListener('input', function (event) {
    if (event.target === field()) { count(); }
  });

  window.qExplain = { kept: kept };
})();
