import { Refusal } from '../refusal'

/** What came in at a door, as whoever looks at it decides. */
export type DoorItem = {
  readonly voiceId: string
  readonly delegationId: string | null
  readonly state: 'UNCHECKED' | 'OPEN' | 'PASSED' | 'ENDED' | 'SET_ASIDE'
}

/** Whether it is let in or set aside is decided once; set aside it may come back. */
export function ensureUnchecked(items: readonly DoorItem[]): void {
  if (items.some(({ state }) => state !== 'UNCHECKED')) throw new Refusal('door-item-looked-at')
}

export function ensureSetAside(items: readonly DoorItem[]): void {
  if (items.some(({ state }) => state !== 'SET_ASIDE')) throw new Refusal('door-item-looked-at')
}

/** A resident reads an answer once the matter has been decided. */
export function ensureDecided({ state }: DoorItem): void {
  if (state !== 'PASSED' && state !== 'ENDED') throw new Refusal('door-item-needs-ending')
}
