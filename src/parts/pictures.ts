// Generated from pictures/*.svg by `npm run pictures`. Do not edit.

/** The shapes of a picture on the 64-unit grid: how each is painted, and its path data. */
export type Drawing = readonly (readonly [paint: string, path: string])[];

export const aBit: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z'], ['tint', 'M16 39h32v11a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const aLot: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z'], ['tint', 'M16 15h32v35a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const agree: Drawing = [['tint', 'M7 8h37v25H20l-9 9v-9H7z'], ['paper', 'M22 22h35v25h-5v9l-9-9H22z'], ['bold', 'm31 34 6.5 6.5L48 28']];
export const always: Drawing = [['tint', 'M12 12h40a5 5 0 0 1 5 5v35a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5'], ['', 'M7 25h50M20 7v9m24-9v9'], ['', 'm12 41 4 5 6-10m4.5 5 4 5 6-10m4.5 5 4 5 6-10']];
export const angry: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['', 'm17 21 11 4m19-4-11 4'], ['bold', 'M24 32zm16 0zM21 45c6-4 16-4 22 0']];
export const better: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M32 46V19M20.5 30 32 18.5 43.5 30']];
export const calendar: Drawing = [['tint', 'M12 12h40a5 5 0 0 1 5 5v35a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5'], ['', 'M7 25h50M20 7v9m24-9v9'], ['bold', 'M18 35.5zm14 0zm14 0zm-28 11zm14 0zm14 0z']];
export const change: Drawing = [['warm', 'M16 7a9 9 0 1 0 0 18 9 9 0 1 0 0-18'], ['tint', 'M39 39h18v18H39z'], ['', 'M34 11h5a9 9 0 0 1 9 9v7m-8-7 8 8 8-8M30 53h-5a9 9 0 0 1-9-9v-7m-8 7 8-8 8 8']];
export const choose: Drawing = [['tint', 'M11 9.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11'], ['warm', 'M32 7a8 8 0 1 0 0 16 8 8 0 1 0 0-16'], ['tint', 'M53 9.5a5.5 5.5 0 1 0 0 11 5.5 5.5 0 1 0 0-11'], ['paper', 'M27.5 45V34a4.5 4.5 0 0 1 9 0v7l10 2c4 1 6 4 5.5 7l-1 7H31L19 47c-4-4 2-9 6-5z']];
export const computer: Drawing = [['tint', 'M15 11h34a5 5 0 0 1 5 5v26H10V16a5 5 0 0 1 5-5'], ['paper', 'M6 42h52v4a7 7 0 0 1-7 7H13a7 7 0 0 1-7-7z']];
export const deletePicture: Drawing = [['', 'M24 17v-5a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v5'], ['tint', 'm14 17 3 36a4 4 0 0 0 4 4h22a4 4 0 0 0 4-4l3-36'], ['bold', 'M8 17h48'], ['', 'm26 29 1 16m11-16-1 16']];
export const family: Drawing = [['tint', 'M17.5 7.5a7.5 7.5 0 1 1-.1 0zM5 57c0-20 3-29 12.5-29S31 37 32 57zM46.5 7.5a7.5 7.5 0 1 1-.1 0zM32 57c1-20 5-29 14.5-29S59 37 59 57z'], ['warm', 'M32 30.5a6.5 6.5 0 1 1-.1 0z'], ['warm', 'M20 57c.5-8 5-11 12-11s11.5 3 12 11z']];
export const forSomeone: Drawing = [['warm', 'M20 25a8 8 0 1 0 0 16 8 8 0 1 0 0-16'], ['warm', 'M5 57c.8-8 6-13 15-13s14.2 5 15 13z'], ['tint', 'M32 7h27v20H46l-8 7v-7h-6z'], ['', 'M39 17h13']];
export const friend: Drawing = [['tint', 'M18 22.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15'], ['tint', 'M6 57c.5-11 4.5-17 12.5-17s12 6 13 17z'], ['tint', 'M46 22.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15'], ['tint', 'M32.5 57C33 46 37 40 45 40s12 6 13 17z'], ['warm', 'm32 22-8-8a5.5 5.5 0 0 1 8-7.5 5.5 5.5 0 0 1 8 7.5z']];
export const happy: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M23 26zm18 0zM20 37c5 8 19 8 24 0']];
export const help: Drawing = [['warm', 'M27 11.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17'], ['warm', 'M8 57c.5-13 6-20 17-20h4c7 0 10-3 12-9l5.5-17a4.5 4.5 0 0 1 9 3l-6 19c-2 6-4 9-6.5 11v13z']];
export const home: Drawing = [['tint', 'M12 29v25h40V29'], ['bold', 'm6 33 26-23 26 23'], ['warm', 'M26 54V40a6 6 0 0 1 12 0v14z']];
export const idea: Drawing = [['warm', 'M24 44c0-6-9-9-9-20a17 17 0 0 1 34 0c0 11-9 14-9 20z'], ['', 'M24.5 51h15M28 57h8']];
export const letter: Drawing = [['paper', 'M15 40V7h34v33'], ['', 'M24 17h16m-16 9h16'], ['tint', 'm7 28 25 16 25-16v24a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5z']];
export const listen: Drawing = [['tint', 'M15 27c0-12 7-20 17-20s17 7 17 17c0 14-13 15-13 24 0 6-3.5 9-9 9-7 0-12-6-12-15z'], ['', 'M24 28c0-7 3-11 8-11s8 3.5 8 8c0 7-7 7-7 13']];
export const me: Drawing = [['warm', 'M32 10a10 10 0 1 0 0 20 10 10 0 1 0 0-20'], ['warm', 'M12 56c1.5-13 8.5-20 20-20s18.5 7 20 20z']];
export const meeting: Drawing = [['tint', 'M13 16a6 6 0 1 1-.1 0zM8 44c0-8 1-12 6-12s8 5 8 12zm43-28a6 6 0 1 1-.1 0zm-9 28c0-7 3-12 8-12s6 4 6 12z'], ['warm', 'M32 8a7 7 0 1 1-.1 0zM20 46c0-13 4-20 12-20s12 7 12 20z'], ['paper', 'M32 35.5a25 10.5 0 1 1-.1 0z']];
export const missing: Drawing = [['tint', 'M7 7h50v25H32v25H7z'], ['', 'M32 7v25H7'], ['dashed', 'M40.5 57H57V40']];
export const money: Drawing = [['warm', 'M7 11h46v28H7z'], ['bold', 'M15 25z'], ['tint', 'M42 25a16 16 0 1 0 0 32 16 16 0 1 0 0-32'], ['', 'M47 35c-1-3-3-4-5-4-3 0-5 2-5 5 0 4 2 5 2 8 0 2-1 4-2.5 5H48m-12-7h8']];
export const never: Drawing = [['paper', 'M12 12h40a5 5 0 0 1 5 5v35a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V17a5 5 0 0 1 5-5'], ['', 'M7 25h50M20 7v9m24-9v9'], ['', 'm12 37 9 9m0-9-9 9m15.5-9 9 9m0-9-9 9M43 37l9 9m0-9-9 9']];
export const no: Drawing = [['paper', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'm23 23 18 18m0-18L23 41']];
export const notAboutMe: Drawing = [['tint', 'M32 12.5a9.5 9.5 0 1 0 0 19 9.5 9.5 0 1 0 0-19'], ['tint', 'M13 54c1.5-11.5 8.5-17.5 19-17.5s17.5 6 19 17.5z'], ['gap', 'm11 55 42-44'], ['bold', 'm11 55 42-44']];
export const notAtAll: Drawing = [['paper', 'M16 8h32v42a6 6 0 0 1-6 6H22a6 6 0 0 1-6-6z']];
export const notSent: Drawing = [['tint', 'M11 14h42a4 4 0 0 1 4 4v28a4 4 0 0 1-4 4H11a4 4 0 0 1-4-4V18a4 4 0 0 1 4-4'], ['', 'm8 18 24 17 24-17'], ['paper', 'M49 36a11 11 0 1 0 0 22 11 11 0 1 0 0-22'], ['bold', 'M49 41.5V47m0 5z']];
export const notSure: Drawing = [['paper dashed', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M25.5 26c.5-4.5 3.3-7 6.8-7 4 0 7 2.6 7 6.2 0 5.3-7 5.8-7 11.3m0 8.5z']];
export const phone: Drawing = [['tint', 'm20 8 8 13-6 6c3 7 8 12 15 15l6-6 13 8c-1 8-5 13-12 13C25 57 7 39 7 20c0-7 5-11 13-12'], ['', 'M36 8a20 20 0 0 1 20 20M36 18a10 10 0 0 1 10 10']];
export const photo: Drawing = [['tint', 'M12 18h8l4-7h16l4 7h8a5 5 0 0 1 5 5v25a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V23a5 5 0 0 1 5-5'], ['warm', 'M32 24a11 11 0 1 0 0 22 11 11 0 1 0 0-22'], ['bold', 'M48.5 27z']];
export const print: Drawing = [['paper', 'M18 22V7h28v15'], ['tint', 'M12 22h40a5 5 0 0 1 5 5v19H7V27a5 5 0 0 1 5-5'], ['paper', 'M18 37h28v20H18z'], ['', 'M26 47h12']];
export const privatePicture: Drawing = [['', 'M20 28v-9a12 12 0 0 1 24 0v9'], ['tint', 'M14 28h36a4 4 0 0 1 4 4v21a4 4 0 0 1-4 4H14a4 4 0 0 1-4-4V32a4 4 0 0 1 4-4'], ['bold', 'M32 39v7']];
export const question: Drawing = [['tint', 'M8 9h48v36H35L23 57V45H8z'], ['bold', 'M26 21c.5-4 3-6 6.5-6s6 2.5 6 5.5c0 5-6.5 4.5-6.5 9.5m0 7.5z']];
export const read: Drawing = [['tint', 'M32 17c-6-5-14-6-25-6v39c11 0 19 1 25 6 6-5 14-6 25-6V11c-11 0-19 1-25 6'], ['', 'M32 17v38'], ['', 'M15 22q5.9 0 9.5 1.5M15 32q5.9 0 9.5 1.5M49 22q-5.9 0-9.5 1.5M49 32q-5.9 0-9.5 1.5']];
export const recordSound: Drawing = [['warm', 'M23 16a9 9 0 0 1 18 0v13a9 9 0 0 1-18 0z'], ['', 'M13 29c0 11 8 18 19 18s19-7 19-18M32 47v10m-11 0h22']];
export const recordVideo: Drawing = [['tint', 'M12 15h25a5 5 0 0 1 5 5v24a5 5 0 0 1-5 5H12a5 5 0 0 1-5-5V20a5 5 0 0 1 5-5'], ['tint', 'm42 29 15-9v24l-15-9z'], ['warm', 'M24.5 25.5a6.5 6.5 0 1 0 0 13 6.5 6.5 0 1 0 0-13']];
export const risk: Drawing = [['tint', 'M28.5 10a4 4 0 0 1 7 0L57 50a4 4 0 0 1-3.5 6h-43A4 4 0 0 1 7 50z'], ['bold', 'M32 24v13m0 9z']];
export const sad: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M23 27zm18 0zM20 45c5-7 19-7 24 0']];
export const safe: Drawing = [['tint', 'M32 7c7 5 14 7 22 7 0 21-5 35-22 43-17-8-22-22-22-43 8 0 15-2 22-7'], ['bold', 'm22 31 7.5 7.5L43 24']];
export const same: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M20 26.5h24M20 38h24']];
export const save: Drawing = [['tint', 'M7 39v13a5 5 0 0 0 5 5h40a5 5 0 0 0 5-5V39'], ['bold', 'M32 8v32M20 29l12 12 12-12']];
export const sent: Drawing = [['tint', 'M8 12h48v32H35L23 56V44H8z'], ['bold', 'm21 28 8 8 14-15']];
export const share: Drawing = [['warm', 'M16 27a7 7 0 1 0 0 14 7 7 0 1 0 0-14'], ['warm', 'M5 57c.5-9 4-12 11-12s10.5 3 11 12z'], ['tint', 'M48 27a7 7 0 1 0 0 14 7 7 0 1 0 0-14'], ['tint', 'M37 57c.5-9 4-12 11-12s10.5 3 11 12z'], ['bold', 'M17 18c8-11 20-11 28-2m2-9v10H37']];
export const skip: Drawing = [['bold', 'M8 44a20 20 0 0 1 38-8'], ['bold', 'm50 22-3 15-15-3'], ['warm', 'M28 42a6 6 0 1 0 0 12 6 6 0 1 0 0-12']];
export const sometimes: Drawing = [['paper', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['tint', 'M32 7a25 25 0 0 1 0 50z']];
export const start: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['warm', 'M26 20.5v23L45 32z']];
export const stop: Drawing = [['tint', 'M21.5 7h21L57 21.5v21L42.5 57h-21L7 42.5v-21z'], ['bold', 'M20 32h24']];
export const supporter: Drawing = [['tint', 'M17 12a8 8 0 1 0 0 16 8 8 0 1 0 0-16'], ['tint', 'M5 57c.5-14 4-22 12-22s13 7 13.5 22z'], ['warm', 'M41 8.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17'], ['warm', 'M23 57c.5-17 7-25 18-25s17.5 8 18 25z'], ['paper', 'M41 52.5 34.5 46a4.5 4.5 0 0 1 6.5-6 4.5 4.5 0 0 1 6.5 6z']];
export const talk: Drawing = [['tint', 'M13 57V45c-5-4-7-9-7-16C6 16 14 7 25 7s18 8 18 16l4 9-4 2-8 5 7 5q0 6-6 6h-5v7z'], ['', 'M50 35q3 4.5 0 9m6-14c4 5 4 13 0 19']];
export const think: Drawing = [['warm', 'M18 26a8 8 0 1 0 0 16 8 8 0 1 0 0-16'], ['warm', 'M5 57q.9-12 13-12c12.1 0 12.5 4 13 12z'], ['tint', 'M36 28a8 8 0 0 1-1-16 10 10 0 0 1 18-1 8.5 8.5 0 0 1 0 17z'], ['bold', 'M39 36zm-5 6z']];
export const time: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M32 17v15l10 6']];
export const withHelp: Drawing = [['tint', 'M44 17.5a7.5 7.5 0 1 0 0 15 7.5 7.5 0 1 0 0-15'], ['tint', 'M38 40c10.5-4.5 19.2 2 20 14H38z'], ['warm', 'M22 12.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17'], ['warm', 'M6 54c.8-12 6.5-19 16-19s15.2 7 16 19z']];
export const worker: Drawing = [['warm', 'M32 5.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 1 0 0-17'], ['warm', 'M9 57c1-19 9-29 23-29s22 10 23 29z'], ['paper', 'M22.5 29.5c6-3 13-3 19 0L32 42z'], ['paper', 'M25 41h14v10H25z']];
export const worried: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['', 'm17 22 9-4m21 4-9-4'], ['bold', 'M23 29zm18 0zM20 44c4-5 8-5 12-2s8 3 12-2']];
export const worse: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'M32 18v27M20.5 34 32 45.5 43.5 34']];
export const write: Drawing = [['tint', 'M33 12H12a5 5 0 0 0-5 5v35a5 5 0 0 0 5 5h35a5 5 0 0 0 5-5V31'], ['warm', 'm47 7 10 10-27 27-13 3 3-13z']];
export const yes: Drawing = [['tint', 'M32 7a25 25 0 1 0 0 50 25 25 0 1 0 0-50'], ['bold', 'm20 33 8.5 8.5L45 24']];

/** Names of the pictures. */
export type PictureName = 'a-bit' | 'a-lot' | 'agree' | 'always' | 'angry' | 'better' | 'calendar' | 'change' | 'choose' | 'computer' | 'delete' | 'family' | 'for-someone' | 'friend' | 'happy' | 'help' | 'home' | 'idea' | 'letter' | 'listen' | 'me' | 'meeting' | 'missing' | 'money' | 'never' | 'no' | 'not-about-me' | 'not-at-all' | 'not-sent' | 'not-sure' | 'phone' | 'photo' | 'print' | 'private' | 'question' | 'read' | 'record-sound' | 'record-video' | 'risk' | 'sad' | 'safe' | 'same' | 'save' | 'sent' | 'share' | 'skip' | 'sometimes' | 'start' | 'stop' | 'supporter' | 'talk' | 'think' | 'time' | 'with-help' | 'worker' | 'worried' | 'worse' | 'write' | 'yes';

/** Every picture by its name, for `<co-picture>`; a tool imports only its own. */
export const pictures: Readonly<Record<PictureName, Drawing>> = { 'a-bit': aBit, 'a-lot': aLot, 'agree': agree, 'always': always, 'angry': angry, 'better': better, 'calendar': calendar, 'change': change, 'choose': choose, 'computer': computer, 'delete': deletePicture, 'family': family, 'for-someone': forSomeone, 'friend': friend, 'happy': happy, 'help': help, 'home': home, 'idea': idea, 'letter': letter, 'listen': listen, 'me': me, 'meeting': meeting, 'missing': missing, 'money': money, 'never': never, 'no': no, 'not-about-me': notAboutMe, 'not-at-all': notAtAll, 'not-sent': notSent, 'not-sure': notSure, 'phone': phone, 'photo': photo, 'print': print, 'private': privatePicture, 'question': question, 'read': read, 'record-sound': recordSound, 'record-video': recordVideo, 'risk': risk, 'sad': sad, 'safe': safe, 'same': same, 'save': save, 'sent': sent, 'share': share, 'skip': skip, 'sometimes': sometimes, 'start': start, 'stop': stop, 'supporter': supporter, 'talk': talk, 'think': think, 'time': time, 'with-help': withHelp, 'worker': worker, 'worried': worried, 'worse': worse, 'write': write, 'yes': yes };
