// #region keep
// Turbo keeps a copy of each page for Back, and a copy of a tool has nothing of what a person wrote. So the tools themselves are kept, and put where their copies are.
const tools = 'co-i-statement, co-choices, co-text, co-consent-form';
const kept = new Map();

document.addEventListener('turbo:before-cache', () => {
  for (const tool of document.querySelectorAll(tools)) {
    tool.dataset.kept ??= crypto.randomUUID();
    kept.set(tool.dataset.kept, tool);
  }
});

document.addEventListener('turbo:before-render', ({ detail: { newBody } }) => {
  // A preview is only shown until the page comes from the server.
  if (document.documentElement.hasAttribute('data-turbo-preview')) return;
  for (const copy of newBody.querySelectorAll('[data-kept]')) {
    const tool = kept.get(copy.dataset.kept);
    if (tool) copy.replaceWith(tool);
  }
});
// #endregion
