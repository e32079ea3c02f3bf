/** Participles that do not end in -ed. Those that are adjectives too (“lost”, “broken”) are in `states`. */
export const irregularParticiples: ReadonlySet<string> = new Set(
  (
    'awoken beaten begun bitten born borne bought bound broken brought built burnt caught chosen cut dealt done drawn driven drunk eaten fed felt fined ' +
    'forbidden forgiven forgotten found frozen given grown heard held hidden hit hurt kept known laid led left lent lost made meant met mistaken overseen ' +
    'paid put read rebuilt retold ridden rung run said seen sent sent set sewn shaken shorn shot shown shut sold sought spent spoken spread stolen struck stuck ' +
    'sung sworn swept taken taught thrown told torn understood undertaken upheld upset withdrawn withheld woken won worn written'
  ).split(' '),
);

/** Participles that mostly tell how somebody or something is. */
export const states: ReadonlySet<string> = new Set(
  (
    'aged annoyed ashamed blessed blocked bored born broken called closed complicated concerned confused connected crowded delighted depressed detailed disabled ' +
    'disappointed divorced dressed drunk embarrassed engaged excited experienced exhausted finished frightened frozen frustrated hurt interested limited ' +
    'located lost married meant mistaken overwhelmed pleased prepared qualified relaxed relieved retired satisfied scared shocked shut skilled stressed ' +
    'stuck supposed surprised thrilled tired trained unemployed unexpected unlimited unmarried upset used worried'
  ).split(' '),
);
