/** Shows the tools as the address says: the form “Show the tools in other ways” writes it there, and every link within the site keeps it. */
import { looks } from './looks';

/** What the address says, without values that no form has written. */
const chosen = new Map<string, string>(
  looks.map(({ name, values }) => {
    const value = new URLSearchParams(location.search).get(name) ?? '';
    return [name, values.some(([known]) => known === value) ? value : ''];
  }),
);
const look = (name: (typeof looks)[number]['name']): string => chosen.get(name) ?? '';

export const language = look('language');

/** The words around a tool stay English, so its language is set on what is around it alone. */
export function dress(example: HTMLElement): void {
  if (!language) return;
  example.lang = language;
  example.dir = language === 'ar' ? 'rtl' : 'ltr';
}

function fillForm(form: HTMLFormElement): void {
  for (const select of form.querySelectorAll('select')) select.value = chosen.get(select.name) ?? '';
  // What is not chosen is not in the address.
  form.addEventListener('formdata', ({ formData }) => {
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
  });
  const details = form.closest('details');
  if (details) details.open = [...chosen.values()].some(Boolean);
}

/** Links within the site take along what was chosen. */
function keepWhereverOneGoes(): void {
  const query = location.search;
  if (!query) return;
  document.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : undefined;
    if (link && link.origin === location.origin && link.pathname.endsWith('.html') && !link.search && !link.closest('.co-example')) link.search = query;
  });
}

export function applyLook(): void {
  const root = document.documentElement;
  const theme = look('theme');
  if (theme) {
    root.dataset.coTheme = theme;
    root.style.colorScheme = theme.startsWith('dark') ? 'dark' : 'light';
  }
  if (look('brand')) root.style.setProperty('--co-brand', look('brand'));
  if (look('text')) root.style.fontSize = look('text');
  const reading = [look('words'), look('pictures'), look('listen')].filter(Boolean).join(' ');
  if (reading) root.dataset.coReading = reading;
  const form = document.querySelector<HTMLFormElement>('.site-look form');
  if (form) fillForm(form);
  keepWhereverOneGoes();
}
