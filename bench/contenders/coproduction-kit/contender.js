/** What the bench asks of a contender; injected, so it costs the page nothing. */
{
  const part = (card, selector) => card?.shadowRoot?.querySelector(selector);
  globalThis.contender = {
    isUsable: () => part(document.querySelector('co-i-statement'), 'button')?.offsetHeight > 0,
    fail: () => part(document.querySelector('co-i-statement'), 'button').click(),
    hasFailed: () => part(document.querySelector('co-i-statement'), '#answer-error')?.offsetHeight > 0,
    mount(container, count) {
      const card = document.querySelector('co-i-statement');
      for (let index = 0; index < count; index++) container.append(card.cloneNode(true));
    },
    areMounted: (container, count) => container.childElementCount === count && part(container.lastElementChild, 'button')?.offsetHeight > 0,
  };
}
