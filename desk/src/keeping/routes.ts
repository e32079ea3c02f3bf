import { words } from '../language/keeping.ts';
import type { Role } from '../roles.ts';
import type { Route } from '../web/routes.ts';
import { counted } from '../web/words.ts';
import { certificatePage } from './certificates.ts';
import { complaintsPage } from './complaints-page.ts';
import { enterComplaint, enterPage } from './complaint-entry.ts';
import { noteStep } from './complaints.ts';
import { consentPage, consentsPage } from './consents-pages.ts';
import { exportPage, sendExport } from './export-page.ts';
import { erasePage, personPage, sendBundle } from './person-pages.ts';
import { duePage, eraseListed, keepingPage } from './retention-pages.ts';

const who: readonly Role[] = ['information-officer'];

/** What was erased, by the number in the address after it. */
const erasedWords = (count: string | undefined): string | undefined => (count && /^\d{1,9}$/.test(count) ? counted(words.erased, Number(count)) : undefined);

const complaintStep = (step: 'acknowledge' | 'close'): Route => ({
  method: 'POST',
  path: `/complaints/:id/${step}`,
  who,
  handle: async ({ desk, context, staff }) => {
    await noteStep(desk, staff, context.req.param('id') ?? '', step);
    return context.redirect(`/complaints?done=${step}`, 303);
  },
});

export const keepingRoutes: readonly Route[] = [
  { method: 'GET', path: '/keeping', who, handle: keepingPage },
  { method: 'GET', path: '/keeping/due', who, handle: (request) => duePage(request, erasedWords(request.context.req.query('done'))) },
  { method: 'POST', path: '/keeping/due', who, handle: eraseListed },
  { method: 'GET', path: '/keeping/certificates/:number', who, handle: (request) => certificatePage(request, erasedWords(request.context.req.query('done'))) },
  { method: 'GET', path: '/keeping/person', who, handle: personPage },
  { method: 'POST', path: '/keeping/person', who, handle: personPage },
  { method: 'POST', path: '/keeping/person/bundle', who, handle: sendBundle },
  { method: 'POST', path: '/keeping/person/erase', who, handle: erasePage },
  { method: 'GET', path: '/keeping/export', who, handle: exportPage },
  { method: 'POST', path: '/keeping/export', who, handle: sendExport },
  { method: 'GET', path: '/keeping/consents', who, handle: consentsPage },
  { method: 'GET', path: '/keeping/consents/:id', who, handle: consentPage },
  { method: 'GET', path: '/complaints', who, handle: complaintsPage },
  { method: 'GET', path: '/complaints/new', who, handle: (request) => enterPage(request) },
  { method: 'POST', path: '/complaints/new', who, handle: enterComplaint },
  complaintStep('acknowledge'),
  complaintStep('close'),
];
