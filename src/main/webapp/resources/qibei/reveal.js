/* A password can be looked at before it is sent; without this script it simply stays hidden. */
(function () {
  'use strict';
  document.querySelectorAll('.q-pass').forEach(function (box) {
    var field = box.querySelector('input');
    var button = document.createElement('button');
    button.type = 'button';
    function show(visible) {
      field.type = visible ? 'text' : 'password';
      button.textContent = visible ? box.dataset.hide : box.dataset.show;
      button.setAttribute('aria-pressed', String(visible));
    }
    button.setAttribute('aria-controls', field.id);
    button.addEventListener('click', function () { show(field.type === 'password'); });
    field.form.addEventListener('submit', function () { show(false); });
    show(false);
    box.appendChild(button);
  });
})();
