/** For servers and pages: no DOM, no dependency. */
export { makeCode, readCode } from './code';
export type {
  ConsentAnswer,
  ConsentEvent,
  ConsentEventType,
  ConsentRecord,
  ConsentState,
  Controller,
  LawfulBasis,
  Permission,
  Purpose,
  RecordedAnswer,
} from './record';
export { publicPart, readPublicPart, type PublicConsent } from './public';
export { canonicalText, hashOf, type ConsentText, type ItemText } from './text';
export { verifyConsentText, type ConsentCheck } from './verify';
export { consentSets, markupOf, type ConsentSet, type ConsentSetItem } from './sets';
