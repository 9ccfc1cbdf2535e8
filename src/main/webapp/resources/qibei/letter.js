/* The letter beside its words: one page at a time, the same one after each change. */
(function () {
  'use strict';

  var shown = 1;

  function turn(to) {
    var pages = document.querySelectorAll('.q-letter [id^="letter-"]');
    shown = Math.max(1, Math.min(pages.length, to));
    pages.forEach(function (page, index) { page.hidden = index + 1 !== shown; });
    document.querySelectorAll('.q-thumb[data-shows]').forEach(function (thumb) {
      if (Number(thumb.dataset.shows) === shown) { thumb.setAttribute('aria-current', 'page'); } else { thumb.removeAttribute('aria-current'); }
    });
  }

  document.addEventListener('click', function (event) {
    var thumb = event.target.closest('.q-thumb[data-shows]');
    if (thumb) {
      event.preventDefault();
      turn(Number(thumb.dataset.shows));
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    turn(1);
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { turn(shown); }); }
  });
})();
