/** What a member of staff may do. */
export const roles = ['reader', 'editor', 'information-officer'] as const;
export type Role = (typeof roles)[number];

/** A member of staff who is signed in. */
export interface Staff {
  readonly id: string;
  readonly name: string;
  /** What they do, as people see it under a reply: “Head of transport”. */
  readonly job: string;
  readonly role: Role;
}
