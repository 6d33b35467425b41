import type { Clock, Counted } from './count'
import type { LimitPurpose } from './limits'
import type { LocalDate } from './local-date'

/** 代表团 登记机关 主办 协办 政府办公室 代表工委 代表: every day of a suggestion is with exactly one of them. */
export const holderKinds = [
  'DELEGATION',
  'REGISTRAR',
  'LEAD',
  'ASSIST',
  'GOVERNMENT_OFFICE',
  'COMMITTEE',
  'DELEGATE',
] as const
export type HolderKind = (typeof holderKinds)[number]

export type Bearer = { readonly kind: HolderKind; readonly unitId: string | null }

/** One thing that is awaited of somebody by a day. */
export type Awaited = {
  /** the same for the same thing, however often it is counted again */
  readonly key: string
  readonly purpose: LimitPurpose
  readonly round: number
  readonly assignmentId: string | null
  /** the commitment or the notice that it is about */
  readonly referenceId: string | null
  readonly bearer: Bearer
  readonly clock: Clock
  /** when it was done */
  readonly doneOn: LocalDate | null
  /** since when it is awaited no longer, though it was not done */
  readonly voidOn: LocalDate | null
}

export type Deadline = Awaited & Counted

export const isAwaited = ({ doneOn, voidOn }: Pick<Deadline, 'doneOn' | 'voidOn'>): boolean =>
  doneOn === null && voidOn === null

/** How often the day was newly agreed: after an extension or a pause the reminders begin again. */
export const occasionOf = ({ turns }: Pick<Counted, 'turns'>): number =>
  turns.filter(({ kind }) => kind === 'EXTENDED' || kind === 'PAUSED').length
