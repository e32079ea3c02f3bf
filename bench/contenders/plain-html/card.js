/** Client-side errors, by hand. */
function show(form, name, words) {
  const error = form.querySelector(`[id$="${name}-error"]`);
  error.textContent = words;
  error.hidden = !words;
  for (const control of form.querySelectorAll(`[name="${name}"]`)) {
    if (words) control.setAttribute('aria-describedby', error.id);
    else control.removeAttribute('aria-describedby');
  }
}

function check(event) {
  const form = event.target;
  const data = new FormData(form);
  const problems = [data.get('answer') ? '' : 'Choose an answer.', data.get('more').trim() ? '' : 'Write something in your own words.'];
  if (!problems.some(Boolean)) return;
  event.preventDefault();
  show(form, 'answer', problems[0]);
  show(form, 'more', problems[1]);
  form.querySelector(problems[0] ? 'input' : 'textarea').focus();
}

document.addEventListener('submit', check);
