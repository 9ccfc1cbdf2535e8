/* Findings that the reader supposes mended, and the score without them; ticks outlive the redrawing of the list. */
(function () {
  'use strict';

  var chosen = {};

  function boxes() {
    return Array.prototype.slice.call(document.querySelectorAll('[data-mend]'));
  }

  function keys() {
    return boxes().map(function (box) { return box.dataset.mend; }).filter(function (key) { return chosen[key]; });
  }

  function reckon() {
    var bar = document.querySelector('[data-mending]');
    var decision = document.querySelector('.q-decide');
    bar.classList.toggle('is-open', keys().length > 0);
    bar.style.bottom = (decision ? decision.offsetHeight : 0) + 'px';
    window.reckonMended([{ name: 'filing', value: bar.dataset.mending }, { name: 'mended', value: keys().join(',') }]);
  }

  /* The list was drawn anew: what was ticked and is still there is ticked again. */
  function tick() {
    boxes().forEach(function (box) { box.checked = Boolean(chosen[box.dataset.mend]); });
  }

  document.addEventListener('change', function (event) {
    if (!event.target.matches('[data-mend]')) { return; }
    chosen[event.target.dataset.mend] = event.target.checked;
    reckon();
  });

  document.addEventListener('click', function (event) {
    if (!event.target.closest('[data-mend-none]')) { return; }
    var first = boxes().filter(function (box) { return box.checked; })[0];
    chosen = {};
    tick();
    reckon();
    if (first) { first.focus(); }
  });

  document.addEventListener('DOMContentLoaded', function () {
    var list = document.getElementById('findings');
    if (!list) { return; }
    tick();
    new MutationObserver(function (changes) {
      var redrawn = changes.some(function (change) {
        return Array.prototype.some.call(change.addedNodes, function (node) { return node.id === 'findings'; });
      });
      if (redrawn && Object.keys(chosen).length > 0) {
        tick();
        reckon();
      }
    }).observe(list.parentNode, { childList: true });
  });
})();
