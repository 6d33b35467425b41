import { Refusal } from '@/lib/domain/refusal'
import type { Draft, WrittenText } from '@/lib/domain/suggestion/drafting'
import type { CameAbout, RaisedBefore } from '@/lib/domain/suggestion/form-fields'
import { wishedAnew } from '@/lib/domain/suggestion/secrecy'
import type { PublicityWish, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { removeAttachmentsOf } from './attachments'
import { hashOfText } from './hash-of-text'
import { keepHandedInText } from './kept-texts'
import type { RunningSession } from './sessions'
import { columnsOf } from './suggestions'
import { open, type Tx } from './tx'

type NewDraft = {
  readonly congressId: string
  readonly session: RunningSession
  readonly lead: { id: string; delegationId: string | null }
  readonly enteredById: string
  readonly at: Date
}

export async function addDraft(tx: Tx, made: NewDraft, { asks, cameAbout, townIds, ...draft }: Draft): Promise<string> {
  const { id } = await open(tx).suggestion.create({
    data: {
      ...draft,
      cameAbout: [...cameAbout],
      townIds: [...townIds],
      congressId: made.congressId,
      sessionId: made.session.id,
      period: made.session.period,
      leadDelegateId: made.lead.id,
      delegationId: made.lead.delegationId,
      enteredById: made.enteredById,
      createdAt: made.at,
      status: 'DRAFT',
    },
    select: { id: true },
  })
  await addAsks(tx, made.congressId, id, asks)
  return id
}

/** Answers with the new version. */
export async function changeDraft(
  tx: Tx,
  suggestion: Suggestion,
  { asks, cameAbout, townIds, ...draft }: Draft,
): Promise<number> {
  const { version } = await open(tx).suggestion.update({
    where: { id: suggestion.id },
    data: {
      ...draft,
      cameAbout: [...cameAbout],
      townIds: [...townIds],
      secrecy: secrecyOf(suggestion, draft),
      version: { increment: 1 },
    },
    select: { version: true },
  })
  await open(tx).ask.deleteMany({ where: { suggestionId: suggestion.id } })
  await addAsks(tx, suggestion.congressId, suggestion.id, asks)
  return version
}

/** Ticked anew it asks the office anew. */
const secrecyOf = ({ secrecy }: Suggestion, { secrecyWish }: Pick<Draft, 'secrecyWish'>): boolean | null =>
  secrecyWish && !secrecy.wished ? wishedAnew(secrecy, true).decided : secrecy.decided

async function addAsks(tx: Tx, congressId: string, suggestionId: string, asks: readonly string[]): Promise<void> {
  if (asks.length === 0) return
  await open(tx).ask.createMany({
    data: asks.map((text, place) => ({ congressId, suggestionId, ordinal: place + 1, text })),
  })
}

export async function readDraft(tx: Tx, id: string): Promise<Draft & { leadName: string }> {
  const row = await open(tx).suggestion.findUnique({
    where: { id },
    select: {
      title: true,
      situation: true,
      analysis: true,
      publicityWish: true,
      secrecyWish: true,
      secrecyReason: true,
      contactWish: true,
      wishedUnitId: true,
      categoryId: true,
      townIds: true,
      place: true,
      cameAbout: true,
      raisedBefore: true,
      noReplyNeeded: true,
      openToCoSigners: true,
      asks: { select: { text: true }, orderBy: { ordinal: 'asc' } },
      leadDelegate: { select: { name: true } },
    },
  })
  if (!row) throw new Refusal('not-found')
  const { asks, leadDelegate, publicityWish, cameAbout, raisedBefore, ...draft } = row
  return {
    ...draft,
    publicityWish: publicityWish as PublicityWish,
    cameAbout: cameAbout as CameAbout[],
    raisedBefore: raisedBefore as RaisedBefore | null,
    asks: asks.map(({ text }) => text),
    leadName: leadDelegate.name,
  }
}

export async function removeDraft(tx: Tx, id: string): Promise<void> {
  await removeAttachmentsOf(tx, id)
  await open(tx).suggestion.delete({ where: { id }, select: { id: true } })
}

/** In one write; until it has a number it belongs to the session that runs. */
export async function saveHandedIn(tx: Tx, suggestion: Suggestion, draft: WrittenText, session: RunningSession | null) {
  const moves = session && session.id !== suggestion.sessionId
  await open(tx).suggestion.update({
    where: { id: suggestion.id },
    data: {
      ...columnsOf(suggestion),
      ...(session ? { sessionId: session.id, period: session.period } : {}),
      ...(moves ? { categoryId: null } : {}),
    },
    select: { id: true },
  })
  if (suggestion.submittedAt) await keepHandedInText(tx, suggestion, draft, suggestion.submittedAt)
}

/** Stands in the log for the text itself, which changes and may be withheld. */
export function fingerprint({ title, situation, analysis, asks }: WrittenText): string {
  return hashOfText(JSON.stringify([title, situation, analysis, asks]))
}

/** Of what the co-signers want in common: the title and the asks. */
export function willPrint({ title, asks }: Pick<WrittenText, 'title' | 'asks'>): string {
  return hashOfText(JSON.stringify([title, asks]))
}
