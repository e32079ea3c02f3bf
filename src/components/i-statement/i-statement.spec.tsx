import { h } from '@stencil/core';
import { newSpecPage, type SpecPage } from '@stencil/core/testing';
import { IStatement } from './i-statement';

/** Rendering without a browser: what a server would send. Behaviour is tested in real browsers, in i-statement.e2e.ts. */
const render = (html: string): Promise<SpecPage> => newSpecPage({ components: [IStatement], html });
const texts = (page: SpecPage, selector: string): string[] =>
  [...(page.root?.shadowRoot?.querySelectorAll(selector) ?? [])].map(({ textContent }) => textContent.trim());

describe('co-i-statement, rendered', () => {
  it('shows the choices of its scale in order, none chosen', async () => {
    const page = await render('<co-i-statement name="home" scale="yes-no">I have a say.</co-i-statement>');
    expect(texts(page, 'label > span')).toEqual(['Yes', 'No', 'I am not sure', 'This is not about me']);
    expect(page.root?.shadowRoot?.querySelectorAll('input[checked]')).toHaveLength(0);
  });

  it('names its fields as a form without JavaScript sends them', async () => {
    const page = await render('<co-i-statement name="home" ask-who>I have a say.</co-i-statement>');
    const names = [...(page.root?.shadowRoot?.querySelectorAll('input, textarea') ?? [])].map((field) => field.getAttribute('name'));
    expect([...new Set(names)]).toEqual(['home-who', 'home', 'home-more', 'home-leave-empty']);
  });

  it('keeps the statement in the page', async () => {
    const page = await render('<co-i-statement name="home">I have a say.</co-i-statement>');
    expect(page.root?.textContent).toBe('I have a say.');
  });

  it('leaves out what is switched off', async () => {
    const page = await render('<co-i-statement name="home" more="off" no-skip>I have a say.</co-i-statement>');
    expect(page.root?.shadowRoot?.querySelector('textarea')).toBeNull();
    expect(texts(page, 'button')).toEqual(['Send my answer']);
  });

  it('makes the statement a heading of the level asked for', async () => {
    const page = await newSpecPage({
      components: [IStatement],
      template: () => (
        <co-i-statement name="home" headingLevel={3}>
          I have a say.
        </co-i-statement>
      ),
    });
    expect(page.root?.shadowRoot?.querySelector('legend h3')).not.toBeNull();
  });
});
