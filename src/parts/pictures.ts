// Generated from pictures/*.svg by `npm run pictures`. Do not edit.

/** The shapes of a picture on the 64-unit grid: how each is painted, and its path data. */
export type Drawing = readonly (readonly [paint: string, path: string])[];

export const aBit: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z'], ['tint', 'M16 39h32v11a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const aLot: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z'], ['tint', 'M16 15h32v35a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const forSomeone: Drawing = [['warm', 'M20 25a8 8 0 1 0 0 16 8 8 0 1 0 0-16'], ['warm', 'M5 57c.8-8 6-13 15-13s14.2 5 15 13z'], ['tint', 'M32 7h27v20H46l-8 7v-7h-6z'], ['', 'M39 17h13']];
export const home: Drawing = [['tint', 'M12 29v25h40V29'], ['bold', 'm6 33 26-23 26 23'], ['warm', 'M26 54V40a6 6 0 0 1 12 0v14z']];
export const me: Drawing = [['warm', 'M32 10a10 10 0 1 0 0 20 10 10 0 1 0 0-20'], ['warm', 'M12 56c1.5-13 8.5-20 20-20s18.5 7 20 20z']];
export const no: Drawing = [['paper', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'm23 23 18 18m0-18L23 41']];
export const notAboutMe: Drawing = [['tint', 'M32 12.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19'], ['tint', 'M13 54c1.5-11.5 8.5-17.5 19-17.5s17.5 6 19 17.5z'], ['gap', 'm11 55 42-44'], ['bold', 'm11 55 42-44']];
export const notAtAll: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const notSent: Drawing = [['tint', 'M11 14h42a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4'], ['', 'm8 18 24 17 24-17'], ['paper', 'M49 36a11 11 0 1 0 0 22 11 11 0 1 0 0-22'], ['bold', 'M49 41.5V47m0 5z']];
export const notSure: Drawing = [['paper dashed', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M25.5 26c.5-4.5 3.3-7 6.8-7 4 0 7 2.6 7 6.2 0 5.3-7 5.8-7 11.3m0 8.5z']];
export const sent: Drawing = [['tint', 'M8 12h48v32H35L23 56V44H8z'], ['bold', 'm21 28 8 8 14-15']];
export const skip: Drawing = [['bold', 'M8 44a20 20 0 0 1 38-8'], ['bold', 'm50 22-3 15-15-3'], ['warm', 'M28 42a6 6 0 1 0 0 12 6 6 0 1 0 0-12']];
export const sometimes: Drawing = [['paper', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['tint', 'M32 7a25 25 0 0 1 0 50z']];
export const withHelp: Drawing = [['tint', 'M44 17.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15'], ['tint', 'M38 40c10.5-4.5 19.2 2 20 14H38z'], ['warm', 'M22 12.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17'], ['warm', 'M6 54c.8-12 6.5-19 16-19s15.2 7 16 19z']];
export const yes: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'm20 33 8.5 8.5L45 24']];
