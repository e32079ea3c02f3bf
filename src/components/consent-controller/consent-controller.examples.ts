import type { Examples } from '../../examples';

export const examples: Examples = {
  'default': {
    html: '<co-consent-controller contact-email="data@college.example" contact-phone="01632 960 002" contact-address="1 College Road, Anytown AN1 2AB" privacy-href="/privacy">Anytown College</co-consent-controller>',
  },
  'by letter': {
    html: '<co-consent-controller contact-name="The data team" contact-address="2 High Street, Anytown AN1 3CD">Anytown Hospital</co-consent-controller>',
  },
};
