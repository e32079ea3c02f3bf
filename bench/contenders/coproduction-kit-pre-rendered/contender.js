/** What the bench asks of a contender; injected, so it costs the page nothing. */
{
  const name = 'co-i-statement';
  const part = (card, selector) => card?.shadowRoot?.querySelector(selector);
  // The button is there before the script. The card is usable when the script handles a press.
  const isTakenOver = (card) => card?.matches(':defined') && part(card, 'button')?.offsetHeight > 0;
  let drawn;
  globalThis.contender = {
    isUsable: () => isTakenOver(document.querySelector(name)),
    fail: () => part(document.querySelector(name), 'button').click(),
    hasFailed: () => part(document.querySelector(name), '#answer-error')?.offsetHeight > 0,
    async prepare() {
      [drawn] = /<co-i-statement[^]*<\/co-i-statement>/.exec(await (await globalThis.fetch('')).text());
    },
    mount: (container, count) => container.setHTMLUnsafe(drawn.repeat(count)),
    areMounted: (container, count) => container.childElementCount === count && isTakenOver(container.lastElementChild),
  };
}
