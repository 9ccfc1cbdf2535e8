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

  /* A text is seen whole: its field is as high as what stands in it. */
  function grow(area) {
    area.style.height = 'auto';
    area.style.height = (area.scrollHeight + 2) + 'px';
  }

  function growAll() { document.querySelectorAll('.q-compose textarea').forEach(grow); }

  document.addEventListener('input', function (event) { if (event.target.matches('.q-compose textarea')) { grow(event.target); } });
  window.addEventListener('resize', growAll);

  document.addEventListener('click', function (event) {
    var thumb = event.target.closest('.q-thumb[data-shows]');
    if (thumb) {
      event.preventDefault();
      turn(Number(thumb.dataset.shows));
    }
  });

  document.addEventListener('DOMContentLoaded', function () {
    turn(1);
    growAll();
    if (window.jQuery) { window.jQuery(document).on('pfAjaxComplete', function () { turn(shown); growAll(); }); }
  });
})();
