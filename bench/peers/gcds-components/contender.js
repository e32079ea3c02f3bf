/** What the bench asks of a contender; injected, so it costs the page nothing. */
{
  const parts = 'gcds-radios, gcds-textarea, gcds-button';
  const isDrawn = (part) => part.matches('.hydrated') && part.shadowRoot.childElementCount > 0 && part.offsetHeight > 0;
  const areDrawn = (form) => [...form.querySelectorAll(parts)].every(isDrawn);
  const error = (name) => document.querySelector(name).shadowRoot.querySelector('gcds-error-message');
  let form;
  globalThis.contender = {
    isUsable: () => document.querySelector('gcds-button') !== null && areDrawn(document.querySelector('form')),
    fail: () => document.querySelector('gcds-button').shadowRoot.querySelector('button').click(),
    // The fields say what is missing first. The error summary waits for 100 ms more, which is not counted.
    hasFailed: () => [error('gcds-radios'), error('gcds-textarea')].every((message) => message !== null && isDrawn(message)),
    async prepare() {
      form = new globalThis.DOMParser().parseFromString(await (await globalThis.fetch('')).text(), 'text/html').querySelector('form');
    },
    mount(container, count) {
      for (let index = 0; index < count; index++) {
        const copy = document.importNode(form, true);
        copy.querySelector('gcds-textarea').setAttribute('textarea-id', `${index}-more`);
        container.append(copy);
      }
    },
    areMounted: (container, count) => container.childElementCount === count && areDrawn(container.lastElementChild),
  };
}
