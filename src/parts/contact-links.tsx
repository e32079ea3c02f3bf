import { h, type FunctionalComponent } from '@stencil/core';
import { emailsIn, telephonesIn, type Part } from './addresses';

export interface Contact {
  readonly contactName?: string;
  readonly contactEmail?: string;
  readonly contactAddress?: string;
  readonly contactPhone?: string;
}

/** Only the ways, of whatever has them among other things. */
export const contactOf = ({ contactName, contactEmail, contactAddress, contactPhone }: Contact): Contact => ({
  contactName,
  contactEmail,
  contactAddress,
  contactPhone,
});

const linked = (parts: readonly Part[]): unknown => parts.map(([words, href]) => (href ? <a href={href}>{words}</a> : words));

/** How to reach an organisation: each way in its own line, with what can be pressed as a link. */
export const ContactLinks: FunctionalComponent<Contact> = ({ contactName, contactEmail, contactAddress, contactPhone }) => (
  <ul class="contact">
    {contactName && <li>{contactName}</li>}
    {contactEmail && <li>{linked(emailsIn(contactEmail))}</li>}
    {contactPhone && <li>{linked(telephonesIn(contactPhone))}</li>}
    {contactAddress && <li>{contactAddress}</li>}
  </ul>
);
