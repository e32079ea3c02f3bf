/** What the bench asks of a contender; injected, so it costs the page nothing. */
{
  const library = '/npm/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.js';
  let initialise, form;
  globalThis.contender = {
    isUsable: () => document.querySelector('[data-nhsuk-radios-init]') !== null && document.querySelector('[data-nhsuk-button-init]')?.offsetHeight > 0,
    fail: () => document.querySelector('form button').click(),
    hasFailed: () => document.querySelector('#answer-error')?.offsetHeight > 0 && document.querySelector('#more-error')?.offsetHeight > 0,
    async prepare() {
      ({ initAll: initialise } = await import(library));
      form = new globalThis.DOMParser().parseFromString(await (await globalThis.fetch('')).text(), 'text/html').querySelector('form');
    },
    mount(container, count) {
      for (let index = 0; index < count; index++) {
        const copy = document.importNode(form, true);
        for (const part of copy.querySelectorAll('[id]')) part.id = `${index}-${part.id}`;
        for (const label of copy.querySelectorAll('[for]')) label.htmlFor = `${index}-${label.htmlFor}`;
        container.append(copy);
      }
      initialise({ scope: container });
    },
    areMounted: (container, count) => container.querySelectorAll('[data-nhsuk-button-init]').length === count && container.lastElementChild.offsetHeight > 300,
  };
}
