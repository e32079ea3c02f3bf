import { choose, family, friend, happy, home, listen, money, read, safe, talk, time, worker, type Drawing } from '../../parts/pictures';

/** The pictures to pick from, by the names that they have in the kit. */
const pictures = { home, family, friend, worker, choose, talk, listen, read, time, money, safe, happy } as const;

export type OwnPicture = keyof typeof pictures;

export const pictureNames = Object.keys(pictures) as OwnPicture[];

export const drawingOf = (name: string | undefined): Drawing | undefined => (name && Object.hasOwn(pictures, name) ? pictures[name as OwnPicture] : undefined);
