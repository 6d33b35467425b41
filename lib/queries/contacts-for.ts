import type { Actor } from '@/lib/domain/access/actor'
import { mayUndo } from '@/lib/domain/contact/confirming'
import { stands } from '@/lib/domain/contact/contact'
import { answersAs, complainsAs, mayComplainNow, seesDisputesOf } from '@/lib/domain/contact/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isOver } from '@/lib/domain/suggestion/workflow'
import type { ContactEntry, DisputeEntry, WaiverEntry } from './contact-entries'

/** What whoever looks has said of an entry, or may say; null where he has no say. */
export type OwnAnswer = 'ASKED' | 'CONFIRMED' | 'CONFIRMED_JUST_NOW' | 'DISPUTED' | null

export type ContactView = ContactEntry & { readonly own: OwnAnswer }

export type ContactsView = {
  readonly contacts: readonly ContactView[]
  readonly claims: readonly DisputeEntry[]
  readonly waivers: readonly WaiverEntry[]
}

type Part = {
  readonly contacts: readonly ContactEntry[]
  readonly claims: readonly DisputeEntry[]
  readonly waivers: readonly WaiverEntry[]
}

/** Of one unit's part. That something is disputed everybody sees, what is said about it not. */
export function contactsFor(actor: Actor, suggestion: Suggestion, unitId: string, part: Part, now: Date): ContactsView {
  const seesAll = seesDisputesOf(actor, suggestion, unitId)
  return {
    waivers: part.waivers,
    claims: seesAll ? part.claims : [],
    contacts: part.contacts.map((contact) => ({
      ...contact,
      disputes: seesAll ? contact.disputes : contact.disputes.map(withoutWords),
      own: ownAnswer(actor, suggestion, contact, now),
    })),
  }
}

const withoutWords = (dispute: DisputeEntry): DisputeEntry => ({
  ...dispute,
  words: '',
  answer: null,
  settlement: null,
})

function ownAnswer(actor: Actor, suggestion: Suggestion, contact: ContactEntry, now: Date): OwnAnswer {
  const delegateId = answersAs(actor, { suggestion, contact })
  if (!delegateId || contact.struckAt || isOver(suggestion.status)) return null
  const isMine = (one: { delegateId: string }) => one.delegateId === delegateId
  if (contact.disputes.some((one) => isMine(one) && stands(one, contact.version))) return 'DISPUTED'
  const confirmed = contact.met.find((one) => isMine(one) && one.confirmedVersion === contact.version)
  if (!confirmed?.confirmedAt) return 'ASKED'
  return mayUndo(new Date(confirmed.confirmedAt), now) ? 'CONFIRMED_JUST_NOW' : 'CONFIRMED'
}

/** Whether he may say that nobody came, has said so, or neither. */
export function nobodyCameFor(
  actor: Actor,
  suggestion: Suggestion,
  parts: readonly ContactsView[],
): 'OPEN' | 'SAID' | null {
  const delegateId = complainsAs(actor, suggestion)
  if (!delegateId || !mayComplainNow(suggestion)) return null
  const said = parts.some(({ claims }) => claims.some((one) => one.delegateId === delegateId && one.ending === null))
  if (said) return 'SAID'
  const met = ({ contacts }: ContactsView) =>
    contacts.some(
      (one) => one.round === suggestion.round && (one.own === 'CONFIRMED' || one.own === 'CONFIRMED_JUST_NOW'),
    )
  return parts.every(met) ? null : 'OPEN'
}
