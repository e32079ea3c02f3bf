import { h, type FunctionalComponent } from '@stencil/core';

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

/** How to reach an organisation: each way in its own line, with what can be pressed as a link. */
export const ContactLinks: FunctionalComponent<Contact> = ({ contactName, contactEmail, contactAddress, contactPhone }) => (
  <ul class="contact">
    {contactName && <li>{contactName}</li>}
    {contactEmail && (
      <li>
        <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
      </li>
    )}
    {contactPhone && (
      <li>
        <a href={`tel:${contactPhone.replace(/[^+\d]/g, '')}`}>{contactPhone}</a>
      </li>
    )}
    {contactAddress && <li>{contactAddress}</li>}
  </ul>
);
