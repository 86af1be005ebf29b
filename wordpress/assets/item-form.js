/**
 * The form beside a post: shows the fields of the chosen type alone. Without it all of them are there.
 */
(function () {
  const form = document.querySelector('.sharers-item');
  const choice = form?.querySelector('#sharers-type');
  if (!choice) return;

  function show() {
    const type = choice.value || form.dataset.usual;
    for (const fields of form.querySelectorAll('fieldset[data-type]')) fields.hidden = fields.dataset.type !== type;
  }

  choice.addEventListener('change', show);
  show();
})();
