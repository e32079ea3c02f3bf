/** What the people in the room do: hear about something, talk about it, decide it together; or have a break. */
export const agendaKinds = ['tell', 'talk', 'decide', 'break'] as const;

export type AgendaKind = (typeof agendaKinds)[number];
