import type { Role } from '../access/actor'
import type { UnitKind } from '../assignment/assignment'
import { Refusal } from '../refusal'
import { governmentKinds } from '../suggestion/policy'
import type { Deadline, HolderKind } from './deadline'
import { isRight, type LimitPurpose } from './limits'
import { addDays, daysBetween, type LocalDate } from './local-date'

/** 经办人 负责人 政府办公室 代表工委 代表 登记: whom a step of the ladder reaches. */
export const rungs = ['CLERK', 'HEAD', 'GOVERNMENT_OFFICE', 'COMMITTEE', 'DELEGATE', 'REGISTRAR'] as const
export type Rung = (typeof rungs)[number]

/** Days from the last day: -7 is a week before it, 0 the day itself, 1 the day after. */
export type Step = { readonly day: number; readonly rung: Rung }
export type Ladder = readonly Step[]

export const ladderBounds = { farthest: 90, mostSteps: 12 } as const

const toUnits: readonly Rung[] = ['CLERK', 'HEAD', 'GOVERNMENT_OFFICE', 'COMMITTEE']
/** How a unit comes to its answer stays its own: nobody outside is told of its drafts. */
const withinUnits: readonly Rung[] = ['CLERK', 'HEAD']

/** The rungs that there are for a purpose, the lowest first. */
export const rungsOf = {
  'assign-in-session': ['REGISTRAR'],
  'assign-between-sessions': ['REGISTRAR'],
  acknowledge: toUnits,
  object: toUnits,
  reassign: ['GOVERNMENT_OFFICE', 'COMMITTEE'],
  'first-contact': toUnits,
  'assist-opinion': toUnits,
  'assist-again': toUnits,
  progress: toUnits,
  draft: withinUnits,
  sign: withinUnits,
  reply: toUnits,
  feedback: ['DELEGATE', 'COMMITTEE'],
  're-handling': toUnits,
  'chasing-answer': toUnits,
  commitment: toUnits,
  publication: ['COMMITTEE'],
  'head-contact': toUnits,
  checkpoint: toUnits,
  'supervision-answer': toUnits,
  'member-opinion': toUnits,
} as const satisfies Partial<Record<LimitPurpose, readonly Rung[]>>

/** What the ledger awaits of somebody; the other limits only bound these. */
export type RemindedPurpose = keyof typeof rungsOf
export const remindedPurposes = Object.keys(rungsOf) as RemindedPurpose[]

export const isReminded = (purpose: LimitPurpose): purpose is RemindedPurpose => Object.hasOwn(rungsOf, purpose)

const steps = (rung: Rung, ...days: number[]): Step[] => days.map((day) => ({ day, rung }))
const whenLate: Ladder = [...steps('GOVERNMENT_OFFICE', 1), ...steps('COMMITTEE', 7)]

export const defaultLadders: Record<RemindedPurpose, Ladder> = {
  'assign-in-session': steps('REGISTRAR', -7, -3, 0, 1),
  'assign-between-sessions': steps('REGISTRAR', -2, 0, 1),
  acknowledge: [...steps('CLERK', -2), ...steps('HEAD', 0)],
  // The same act as acknowledging: two reminders of one act on one day are one too many.
  object: [],
  reassign: [...steps('GOVERNMENT_OFFICE', -2, 0), ...steps('COMMITTEE', 1)],
  'first-contact': [...steps('CLERK', -5), ...steps('HEAD', 0)],
  'assist-opinion': [...steps('CLERK', -7, -3), ...steps('HEAD', 0), ...whenLate],
  'assist-again': [...steps('CLERK', -2), ...steps('HEAD', 0), ...whenLate],
  progress: [...steps('CLERK', -3), ...steps('HEAD', 0), ...whenLate],
  draft: [...steps('CLERK', -7), ...steps('HEAD', 0)],
  sign: steps('HEAD', -2, 0),
  reply: [...steps('CLERK', -30, -15, -7, -3), ...steps('HEAD', 0), ...whenLate],
  feedback: steps('DELEGATE', -7, -3, 0),
  're-handling': [...steps('CLERK', -15, -7, -3), ...steps('HEAD', 0), ...whenLate],
  'chasing-answer': [...steps('CLERK', -2), ...steps('HEAD', 0), ...whenLate],
  commitment: [...steps('CLERK', -30, -7), ...steps('HEAD', 0), ...whenLate],
  publication: steps('COMMITTEE', -5, 0, 1, 7),
  'head-contact': [...steps('CLERK', -7), ...steps('HEAD', -3, 0), ...whenLate],
  checkpoint: [...steps('CLERK', -7), ...steps('HEAD', 0), ...whenLate],
  'supervision-answer': [...steps('CLERK', -3), ...steps('HEAD', 0), ...whenLate],
  'member-opinion': [...steps('CLERK', -7), ...steps('HEAD', 0), ...whenLate],
}

/** What a congress may set: rungs that the purpose has, and for a right nothing after it has lapsed. */
export function ensureFits(purpose: RemindedPurpose, ladder: Ladder): void {
  const there: readonly Rung[] = rungsOf[purpose]
  if (ladder.some(({ rung }) => !there.includes(rung))) throw new Refusal('rung-not-there')
  if (isRight(purpose) && ladder.some(({ day }) => day > 0)) throw new Refusal('right-never-late')
}

export type Due = {
  /** the newest step that is reached and was not taken */
  readonly sent: Step | null
  /** older ones that nobody took: they are not caught up with */
  readonly passedOver: readonly Step[]
}

/** A step as it was told once: in which occasion, and of which last day. */
export type ToldStep = { readonly step: number; readonly occasion: number; readonly dueOn: LocalDate | null }

/**
 * The steps that are not told again. A pause or an extension begins the ladder anew, but a step that was told already tells nothing
 * new of a day that moved by less than its own distance: after three days of pause nobody needs to hear again that a month is left.
 */
export function stepsTold(told: readonly ToldStep[], line: { readonly occasion: number; readonly dueOn: LocalDate }) {
  return told
    .filter(
      ({ step, occasion, dueOn }) =>
        occasion === line.occasion || (dueOn !== null && daysBetween(dueOn, line.dueOn) < Math.abs(step)),
    )
    .map(({ step }) => step)
}

type Standing = Pick<Deadline, 'purpose' | 'dueOn' | 'pausedSince' | 'doneOn' | 'voidOn'>

const none: Due = { sent: null, passedOver: [] }

/** After days without a worker there is one message and not one for each day that was missed. */
export function dueSteps(ladder: Ladder, deadline: Standing, today: LocalDate, taken: readonly number[]): Due {
  const { purpose, dueOn, pausedSince, doneOn, voidOn } = deadline
  if (pausedSince !== null || doneOn !== null || voidOn !== null) return none
  if (isRight(purpose) && today > dueOn) return none
  const reached = ladder
    .filter(({ day }) => addDays(dueOn, day) <= today)
    .toSorted((left, right) => left.day - right.day)
  const isOpen = ({ day }: Step) => !taken.includes(day)
  const newest = reached.at(-1)
  return {
    sent: newest && isOpen(newest) ? newest : null,
    passedOver: reached.slice(0, -1).filter(isOpen),
  }
}

/** Everybody up to the rung is told: the head hears with the clerk. What is not the government's goes to the committee. */
export function rolesUpTo(
  purpose: RemindedPurpose,
  rung: Rung,
  unitKind: UnitKind | null,
  bearer: HolderKind | null = null,
): Role[] {
  const there: readonly Rung[] = rungsOf[purpose]
  const climbed = there.slice(0, there.indexOf(rung) + 1)
  const isGovernment = bearer === 'GOVERNMENT_OFFICE' || (unitKind !== null && governmentKinds.includes(unitKind))
  const roles = climbed.map((one) => (one === 'GOVERNMENT_OFFICE' && !isGovernment ? 'DELEGATE_OFFICE' : roleOn[one]))
  return [...new Set(roles)]
}

const roleOn: Record<Rung, Role> = {
  CLERK: 'UNIT_CLERK',
  HEAD: 'UNIT_HEAD',
  GOVERNMENT_OFFICE: 'GOVERNMENT_OFFICE',
  COMMITTEE: 'DELEGATE_OFFICE',
  DELEGATE: 'DELEGATE',
  REGISTRAR: 'DELEGATE_OFFICE',
}
