/* What every page does by itself: menus close, a form is sent once, errors are brought before the reader, a lost connection is said. */
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

  /* A slow answer invites a second press: what is on its way is not sent once more. A file that is fetched leaves its page standing. */
  var ON_ITS_WAY = 10000;
  document.addEventListener('submit', function (event) {
    var form = event.target;
    var button = event.submitter;
    if (event.defaultPrevented || form.getAttribute('method') !== 'post' || (button && button.closest('[data-fetches]'))) { return; }
    if (Date.now() - Number(form.dataset.sent || 0) < ON_ITS_WAY) { event.preventDefault(); } else { form.dataset.sent = Date.now(); }
  });
  window.addEventListener('pageshow', function () {
    document.querySelectorAll('form[data-sent]').forEach(function (form) { delete form.dataset.sent; });
  });

  function words() {
    var element = document.getElementById('q-words');
    return element ? element.dataset : {};
  }

  var FIELDS = 'input:not([type="hidden"]), select, textarea';

  /* The field that a message leads to; a part made of several elements has one that is typed in. */
  function fieldOf(link) {
    var part = document.getElementById(decodeURIComponent(link.getAttribute('href').slice(1)));
    return part && (part.matches(FIELDS) ? part : part.querySelector(FIELDS));
  }

  /* What was said of a field stands at the field as well. */
  function sayAt(field, text) {
    var note = document.createElement('p');
    var about = (field.dataset.about || field.getAttribute('aria-describedby') || '');
    var around = field.closest('.q-day') || field.closest('.ui-autocomplete, .q-date, .q-pass') || field;
    note.className = 'q-error';
    note.id = field.id + '-said';
    note.textContent = text;
    field.dataset.about = about;
    field.setAttribute('aria-invalid', 'true');
    field.setAttribute('aria-describedby', (about + ' ' + note.id).trim());
    around.insertAdjacentElement('afterend', note);
  }

  function forget() {
    document.querySelectorAll('.q-error').forEach(function (note) { note.remove(); });
    document.querySelectorAll('[data-about]').forEach(function (field) {
      field.removeAttribute('aria-invalid');
      field.setAttribute('aria-describedby', field.dataset.about);
      delete field.dataset.about;
    });
  }

  function lines(box) { return Array.prototype.slice.call(box.querySelectorAll('[data-line]')); }

  /* A form in a dialog is answered there: at the field meant, else at the one that the dialog is about. */
  function answerIn(dialog, box) {
    var said = lines(box);
    said.forEach(function (line) {
      var link = line.querySelector('a[href^="#"]');
      var field = (link && fieldOf(link)) || dialog.querySelector('[data-refused]') || dialog.querySelector(FIELDS);
      if (field) { sayAt(field, line.textContent); }
    });
    box.remove();
    var first = dialog.querySelector('[aria-invalid="true"]');
    if (first) { first.focus(); }
  }

  function openDialog() {
    return Array.prototype.filter.call(document.querySelectorAll('.ui-dialog:not(.ui-confirm-dialog)'), function (dialog) {
      return dialog.offsetParent !== null || dialog.getClientRects().length > 0;
    })[0];
  }

  /* After a request that failed: the title says so, and the messages have the focus. */
  function bringErrors() {
    var prefix = words().error || '';
    var bare = prefix && document.title.indexOf(prefix) === 0 ? document.title.slice(prefix.length) : document.title;
    var box = document.querySelector('.q-page__messages .q-messages');
    var failed = box && box.querySelector('.q-msg--error');
    var dialog = failed && openDialog();
    document.title = failed ? prefix + bare : bare;
    forget();
    if (dialog && dialog.querySelector(FIELDS)) {
      answerIn(dialog, box);
    } else if (failed) {
      lines(box).forEach(function (line) {
        var link = line.querySelector('a[href^="#"]');
        var field = link && fieldOf(link);
        if (field) {
          link.href = '#' + field.id;
          sayAt(field, line.textContent);
        }
      });
      box.focus();
    }
  }

  /* A request without an answer: the network is gone, or the page is too old for the server. */
  function sayLost(event, xhr) {
    var place = document.querySelector('.q-page__messages');
    var expired = xhr && xhr.status === 410;
    if (!place || !words().unreachable) { return; }
    var line = document.createElement('div');
    line.className = 'q-msg q-msg--error';
    line.setAttribute('role', 'alert');
    line.innerHTML = '<svg class="i i--error" aria-hidden="true" focusable="false"><use href="#i-error"/></svg><div></div>';
    var said = line.lastChild;
    said.textContent = expired ? words().expired + ' ' : words().unreachable;
    if (expired) {
      var again = document.createElement('a');
      again.href = location.href;
      again.textContent = words().again;
      said.appendChild(again);
    }
    place.innerHTML = '';
    place.appendChild(line);
    line.scrollIntoView({ block: 'nearest' });
  }

  /* What was pressed can be pressed again after its request failed; PrimeFaces would leave it off, waiting for the answer. */
  function revive(event, xhr, settings, answer) {
    if (answer) { return; }
    Object.values(window.PrimeFaces.widgets).forEach(function (widget) {
      if (widget.jq && widget.jq.hasClass('ui-state-loading')) { window.PrimeFaces.buttonEndAjaxDisabled(widget, widget.jq); }
    });
  }

  document.addEventListener('DOMContentLoaded', function () {
    if (document.querySelector('.q-page__messages .q-msg--error')) { bringErrors(); }
    if (!window.jQuery) { return; }
    window.jQuery(document)
      .on('pfAjaxComplete', bringErrors)
      .on('pfAjaxComplete', revive)
      .on('pfAjaxError', sayLost);
  });
})();
