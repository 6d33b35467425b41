/** What the office can do about a unit that is there; each is an address. */
export const unitActs = ['rename', 'merge', 'hand-over', 'close'] as const
export type UnitAct = (typeof unitActs)[number]
