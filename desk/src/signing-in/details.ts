import { html } from 'hono/html';
import { words } from '../language/signing-in.ts';
import { roles, type Role } from '../roles.ts';
import { choices, field, type Errors } from '../web/fields.ts';
import type { Html } from '../web/layout.ts';
import { isRole, type StaffDetails } from './staff.ts';

const { staff: text } = words;

/** What was written about a member of staff. */
export type Written = Readonly<Record<'name' | 'job' | 'email' | 'role', string>>;

const oneLine = (value: string | undefined): string => (value ?? '').replace(/[\s\p{Cc}]+/gu, ' ').trim();

export const nothing: Written = { name: '', job: '', email: '', role: '' };

/** The fields of a form, as they are stored: one line each, and the e-mail address in small letters. */
export const writtenIn = (form: Readonly<Record<string, string>>): Written => ({
  name: oneLine(form.name),
  job: oneLine(form.job),
  email: oneLine(form.email).toLowerCase(),
  role: form.role ?? '',
});

const isAddress = (value: string): boolean => /^[^\s@<>"]+@[^\s@<>"]+$/.test(value);

/** What is wrong with it, by field, in the order of the fields. */
export function problemsOf(written: Written): Errors {
  const problems: Record<string, string> = {};
  for (const name of ['name', 'job', 'email'] as const)
    if (written[name] === '' || (name === 'email' && !isAddress(written.email))) problems[name] = text.problems[name];
    else if (written[name].length > 200) problems[name] = text.problems.long;
  if (!isRole(written.role)) problems.role = text.problems.role;
  return problems;
}

/** What was written, once nothing is wrong with it. */
export const detailsOf = (written: Written): StaffDetails => ({ ...written, role: written.role as Role });

/** The fields for it. The first information officer has no choice of role. */
export const detailsFields = (written: Written, errors: Errors, hasRole = true): Html => html`
  ${field({ name: 'name', label: text.name, hint: text.nameHint, value: written.name, errors, autocomplete: hasRole ? 'off' : 'name' })}
  ${field({ name: 'job', label: text.job, hint: text.jobHint, value: written.job, errors, autocomplete: hasRole ? 'off' : 'organization-title' })}
  ${field({ name: 'email', label: text.email, hint: text.emailHint, value: written.email, errors, type: 'email', autocomplete: hasRole ? 'off' : 'email' })}
  ${
    hasRole
      ? choices(
          'role',
          text.role,
          written.role,
          roles.map((role) => [role, text.roleHints[role]] as const),
          errors,
        )
      : ''
  }
`;
