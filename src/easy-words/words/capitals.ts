/** Words that are often shouted. Other short words in capitals are taken for acronyms. */
export const shouted = new Set(
  (
    'a about all alone always am an and any anyone are ask at back bad be before best big both but bring buy by call can cannot care check click close come ' +
    'danger day dear do done door down easy end enter every exit fact fill find fire first for form free from full get give go good hand has have hello help ' +
    'here home hot how if in is it join just keep know last late leave let like list live long look lost love made make many may me meet money more must my ' +
    'name need never new news next no not note now of off office old on once one only open or other our out over own page part pay people phone place plan ' +
    'please post pull push put read ready room safe same save say see sell send she shop sign slow so some soon start stay stop sure take talk tell ten than ' +
    'thank thanks that the their them then there these they thing this time to today too try turn two until up urgent us use very visit voice vote wait walk ' +
    'want was wash we week well what when where which who why wife will with words work write wrong yes you your'
  ).split(' '),
);

/** Of these, words that no “the”, “a” or “our” comes before: there they are short forms, as in “the US” or “our IT team”. */
export const neverAfterArticle = new Set(
  (
    'a about am an and any anyone are as ask at be because buy by can cannot come do does enter find for from get give go has have he how if in is it join ' +
    'keep know let many may me must my no of on or our say see sell send she so take tell than that the their them then there these they this to us wait want ' +
    'was we what when where which who why will with yes you your'
  ).split(' '),
);

/** Short forms that readers of British English know. */
export const knownShortForms: ReadonlySet<string> = new Set(['nhs', 'gp', 'bsl', 'ok', 'uk', 'tv']);

/** Short forms with what they stand for. Of those in capitals, the words may need a meaning, too. */
export const fullForms: Readonly<Record<string, string>> = {
  'approx': 'about',
  'appt': 'appointment',
  'asap': 'as soon as you can',
  'ca': 'about',
  'cf': 'look at',
  'dept': 'department',
  'e.g': 'for example',
  'eg': 'for example',
  'et al': 'and others',
  'etc': 'and so on',
  'fao': 'for',
  'govt': 'government',
  'hrs': 'hours',
  'i.e': 'that is',
  'ie': 'that is',
  'incl': 'with',
  'max': 'at most',
  'mgr': 'manager',
  'mins': 'minutes',
  'n.b': 'remember',
  'nb': 'remember',
  'p.a': 'each year',
  'pcm': 'each month',
  'pls': 'please',
  'pp': 'pages',
  'ref': 'number',
  'tba': 'we will tell you later',
  'tbc': 'we will tell you later',
  'tel': 'phone',
  'viz': 'that is',
  'vs': 'against',
  'wk': 'week',
  'yrs': 'years',
  'cqc': 'Care Quality Commission',
  'dla': 'Disability Living Allowance',
  'dwp': 'Department for Work and Pensions',
  'ehcp': 'education, health and care plan',
  'esa': 'Employment and Support Allowance',
  'faq': 'questions and answers',
  'gdpr': 'the law about your information',
  'it': 'computers',
  'ot': 'occupational therapist',
  'pa': 'personal assistant',
  'pip': 'Personal Independence Payment',
  'rsvp': 'please answer',
  'send': 'special educational needs and disabilities',
  'us': 'United States',
  'usa': 'United States',
};
