import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': {
    html: `<co-help open>
  <co-help-contact kind="person">
    Sam, in the together team
    <a slot="phone" href="tel:01632960001">01632 960 001</a>
    <a slot="email" href="mailto:together@anytown.example">together@anytown.example</a>
    <p slot="hours">Monday to Friday, 9am to 5pm</p>
    <p slot="next">Sam will ask what you need.</p>
  </co-help-contact>
</co-help>`,
  },
  'by text relay': {
    html: `<co-help open>
  <co-help-contact kind="safeguarding">
    Anytown Council, adult safeguarding team
    <a slot="phone" href="tel:01632960010">01632 960 010</a>
    <a slot="phone" href="tel:1800101632960010">18001 01632 960 010 (Relay UK)</a>
    <p slot="hours">Every day, 9am to 5pm</p>
  </co-help-contact>
</co-help>`,
  },
};
