/** Participles that do not end in -ed. Those that are adjectives too (“lost”, “broken”) are in `states`. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  (
    'awoken beaten begun bitten born borne bought bound broken brought built burnt caught chosen cut dealt done drawn driven drunk eaten fed felt fined ' +
    'forbidden forgiven forgotten found frozen given grown heard held hidden hit hurt kept known laid led left lent lost made meant met mistaken overseen ' +
    'paid put read rebuilt retold ridden rung run said seen sent set sewn shaken shorn shot shown shut sold sought spent spoken spread stolen struck stuck ' +
    'sung sworn swept taken taught thrown told torn understood undertaken upheld upset withdrawn withheld woken won worn written'
  ).split(' '),
);

/** Words in -ed that are not made from a verb. */
export const notParticiples: ReadonlySet<string> = new Set(
  (
    'aged bed beloved biped bleed bloodshed breed centipede coed cowshed creed crooked deed dogged dread embed exceed feed flatbed freed greed hatred heed ' +
    'hotbed hundred inbred indeed infrared jagged kindred led med misdeed moped naked need newlywed proceed quadruped ragged red reed riverbed rugged sacred ' +
    'seabed seed shed shred sled speed steed succeed sunbed toolshed watershed weed wicked woodshed wretched zed'
  ).split(' '),
);

/** Participles that mostly tell how somebody or something is. */
export const states: ReadonlySet<string> = new Set(
  (
    'addicted advanced aged alarmed amazed amused annoyed armed ashamed assorted astonished based bearded biased blessed blocked bored born bothered broken ' +
    'called closed committed complicated concerned confused connected cramped crowded curved damaged deceased dedicated delighted depressed deserted detailed ' +
    'determined devoted disabled disadvantaged disappointed disgusted disheartened disorganised distressed disturbed divorced doomed dressed drunk elated ' +
    'embarrassed engaged enraged excited exhausted experienced faded fascinated finished flooded flustered freckled frightened frozen frustrated furnished ' +
    'gifted handicapped haunted hidden horrified hurt impaired impressed inclined injured inspired interested intrigued irritated isolated jammed jumbled limited ' +
    'located lost married meant mistaken mixed motivated muddled named offended outdated overjoyed overwhelmed packed parked petrified pleased pointed prepared ' +
    'puzzled qualified relaxed relieved renowned retired rounded rushed rusted saddened salaried satisfied scared scattered shocked shut skilled spoiled ' +
    'spotted stressed striped stuck sunburned supposed surprised swollen talented terraced terrified thrilled tired touched trained troubled upset used ' +
    'varied widowed worn worried wounded wrinkled'
  ).split(' '),
);

/** How verbs begin that undo something; else a word such as “unemployed” tells how something is. */
export const undoing =
  /^un(?:block|bolt|clog|cover|derfund|derlin|dermin|dervalu|earth|fasten|fold|hook|it|leash|load|lock|mask|pack|plug|screw|seat|tangl|tie|veil|wrap|zip)/;
