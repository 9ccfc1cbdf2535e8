/* What every page does by itself: menus close, errors are brought before the reader, a lost connection is said. */
(function () {
  'use strict';

  function closeMenus(except) {
    document.querySelectorAll('details.q-menu[open]').forEach(function (menu) {
      if (!except || !menu.contains(except)) { menu.open = false; }
    });
  }

  document.addEventListener('click', function (event) { closeMenus(event.target); });
  document.addEventListener('keydown', function (event) {
    var menu = event.key === 'Escape' && event.target.closest ? event.target.closest('details.q-menu[open]') : null;
    if (menu) {
      menu.open = false;
      menu.querySelector('summary').focus();
    }
  });

  /* A choice that filters a list applies at once; without scripts its form has a button. */
  document.addEventListener('change', function (event) {
    if (event.target.dataset && event.target.dataset.submit) { event.target.form.submit(); }
  });

  function words() {
    var element = document.getElementById('q-words');
    return element ? element.dataset : {};
  }

  /* The field that a message leads to. */
  function markField(link) {
    var field = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    if (field && field.matches('input, select, textarea')) { field.setAttribute('aria-invalid', 'true'); }
  }

  /* After a request that failed: the title says so, and the messages have the focus. */
  function bringErrors() {
    var prefix = words().error || '';
    var bare = prefix && document.title.indexOf(prefix) === 0 ? document.title.slice(prefix.length) : document.title;
    var box = document.querySelector('.q-page__messages .q-messages');
    var failed = box && box.querySelector('.q-msg--error');
    document.title = failed ? prefix + bare : bare;
    if (box) { box.querySelectorAll('.q-msg--error a[href^="#"]').forEach(markField); }
    if (failed) { box.focus(); }
  }

  /* A request without an answer: the network is gone, or the page is too old for the server. */
  function sayLost(event, xhr) {
    var place = document.querySelector('.q-page__messages');
    var expired = xhr && xhr.status === 410;
    if (!place || !words().unreachable) { return; }
    var line = document.createElement('div');
    line.className = 'q-msg q-msg--error';
    line.setAttribute('role', 'alert');
    line.textContent = expired ? words().expired + ' ' : words().unreachable;
    if (expired) {
      var again = document.createElement('a');
      again.href = location.href;
      again.textContent = words().again;
      line.appendChild(again);
    }
    place.innerHTML = '';
    place.appendChild(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (document.querySelector('.q-page__messages .q-msg--error')) { bringErrors(); }
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on('pfAjaxComplete', bringErrors)
      .on('pfAjaxError', sayLost);
  });
})();
