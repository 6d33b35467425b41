import { earlierOf } from '../deadlines/local-date'
import type { Moment } from '../moment'
import { Refusal } from '../refusal'
import { settled } from '../suggestion/status'
import type { Suggestion } from '../suggestion/suggestion'
import { suggestionWorkflow } from '../suggestion/workflow'
import { ensureOpen, isOpen } from '../workflow'
import { isAnswered } from './answered'

/** A part as the office plans it: its title and which of the original's numbered asks it takes. */
export type PartPlan = { readonly title: string; readonly asks: readonly number[] }

/** `partOfAsk` names for each ask in turn the part that takes it, counted from 1: so none is lost and none is asked twice. */
export function planParts(titles: readonly string[], partOfAsk: readonly number[], asks: number): PartPlan[] {
  if (partOfAsk.length !== asks) throw new Refusal('split-asks-changed')
  if (partOfAsk.some((part) => part < 1 || part > titles.length)) throw new Refusal('ask-without-part')
  const parts = titles.map((title, place) => ({
    title,
    asks: partOfAsk.flatMap((part, ask) => (part === place + 1 ? [ask + 1] : [])),
  }))
  if (parts.some((part) => part.asks.length === 0)) throw new Refusal('part-without-ask')
  return parts
}

/** 分案: before it is assigned. Afterwards its matters are shared out among several units [SD 21]. */
export function split(original: Suggestion, { today }: Moment): Suggestion {
  if (original.assignedOn !== null) throw new Refusal('split-after-assignment')
  if (original.groupId !== null) throw new Refusal('split-in-group')
  if (original.partOfId !== null) throw new Refusal('split-of-part')
  if (original.withdrawal !== null) throw new Refusal('withdrawal-pending')
  ensureOpen(suggestionWorkflow, original.status, 'split')
  return settled({ ...original, splitOn: today })
}

type Given = { readonly id: string; readonly title: string; readonly number: number; readonly numberText: string }

/** A suggestion of its own from here on; handed in, registered and signed when the original was. */
export function partOf(original: Suggestion, given: Given): Suggestion {
  const coSigners = original.coSigners.filter(({ state }) => state === 'CONFIRMED')
  const asked = { firstLook: null, preAssignedAt: null, preAssignedOn: null, askedUnits: [], withdrawal: null }
  return settled({ ...original, ...asked, ...given, coSigners, version: 1, splitOn: null, partOfId: original.id })
}

/** The original goes on where it stood; its parts end and keep their numbers. */
export function undoSplit(original: Suggestion, parts: readonly Suggestion[], { today }: Moment) {
  if (original.splitOn === null) throw new Refusal('not-split')
  ensureOpen(suggestionWorkflow, original.status, 'undoSplit')
  for (const part of parts) ensureCanEnd(part)
  const runningSince = [original.clockSince, ...parts.map(({ assignedOn }) => assignedOn)].filter((day) => day !== null)
  const clockSince = runningSince.length > 0 ? runningSince.reduce(earlierOf) : null
  return {
    original: settled({ ...original, splitOn: null, clockSince }),
    parts: parts.map((part) => settled({ ...part, rejoinedOn: today })),
  }
}

function ensureCanEnd(part: Suggestion): void {
  const number = part.numberText ?? part.title
  if (isAnswered(part)) throw new Refusal('part-answered', { number })
  if (!isOpen(suggestionWorkflow, part.status, 'undoSplit')) throw new Refusal('part-over', { number })
  if (part.groupId !== null) throw new Refusal('part-in-group', { number })
}
