import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': {
    html: `<co-help open>
  <co-help-contact kind="person">
    Sam, in the together team
    <p slot="phone">01632 960 001</p>
    <p slot="email">together@anytown.example</p>
    <p slot="hours">Monday to Friday, 9am to 5pm</p>
    <p slot="next">Sam will ask what you need.</p>
  </co-help-contact>
</co-help>`,
  },
  'by text relay': {
    html: `<co-help open>
  <co-help-contact kind="safeguarding">
    Anytown Council, adult safeguarding team
    <p slot="phone">01632 960 010</p>
    <p slot="phone">18001 01632 960 010 (Relay UK)</p>
    <p slot="hours">Every day, 9am to 5pm</p>
  </co-help-contact>
</co-help>`,
  },
};
