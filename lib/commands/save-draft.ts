import { mandatesOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { Refusal } from '@/lib/domain/refusal'
import { type Draft, ensureVersion } from '@/lib/domain/suggestion/drafting'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import { leads } from '@/lib/domain/suggestion/signers'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { suggestionWorkflow } from '@/lib/domain/suggestion/workflow'
import { ensureOpen } from '@/lib/domain/workflow'
import { saveDraftSchema } from '@/lib/schemas/draft'
import { askSignersAgain } from '@/lib/store/asked-again'
import { ensureCategoryOfSession } from '@/lib/store/categories'
import { addDraft, changeDraft, fingerprint, readDraft } from '@/lib/store/drafts'
import { recordEvent } from '@/lib/store/events'
import { settleEntry } from '@/lib/store/proxy-entries'
import { readMandate, readRunningSession } from '@/lib/store/sessions'
import { lockSuggestion } from '@/lib/store/suggestions'
import { ensureTownsChoosable } from '@/lib/store/towns'
import { readUnitsInForce } from '@/lib/store/units'
import { type Context, command, perPerson } from './command'

/** Saved while it is being written: often, unfinished, and never over another's words. */
export const saveDraft = command({
  name: 'save-draft',
  input: saveDraftSchema,
  limit: perPerson(1200, 'hour'),
  run: async (context, { suggestionId, writerId, version, asks, ...written }) => {
    if (writerId && writerId !== context.actor.personId) throw new Refusal('another-person')
    const draft = { ...written, asks: asks.map(({ text }) => text).filter((text) => text !== '') }
    return suggestionId ? change(context, suggestionId, version, draft) : begin(context, draft)
  },
})

async function begin({ tx, actor, moment }: Context, draft: Draft) {
  const session = await readRunningSession(tx, moment.today)
  const lead = await readMandate(tx, mandatesOf(actor), session.termId)
  await ensureWishes(tx, draft, nothingWished, session.id, moment.today)

  const made = { congressId: actor.congress.id, session, lead, enteredById: actor.personId, at: moment.now }
  const suggestionId = await addDraft(tx, made, draft)
  await recordEvent(tx, actor, {
    type: 'suggestion.drafted',
    subjectId: suggestionId,
    suggestionId,
    at: moment.now,
    role: 'DELEGATE',
    data: { version: 1, sha256: fingerprint(draft) },
  })
  return { suggestionId, version: 1 }
}

async function change({ tx, actor, moment }: Context, suggestionId: string, version: number, draft: Draft) {
  const suggestion = await lockSuggestion(tx, suggestionId)
  authorize(actor, suggestionPolicy.edit, suggestion)
  ensureOpen(suggestionWorkflow, suggestion.status, 'edit')
  const { leadName: _, ...kept } = await readDraft(tx, suggestionId)
  if (isSame(kept, draft)) return { suggestionId, version: suggestion.version }
  ensureVersion(suggestion, version)
  await ensureWishes(tx, draft, kept, suggestion.sessionId, moment.today)

  const isHis = leads(actor, suggestion)
  const saved = await changeDraft(tx, suggestion, draft)
  await recordEvent(tx, actor, {
    type: 'suggestion.draft-saved',
    subjectId: suggestionId,
    suggestionId,
    at: moment.now,
    role: isHis ? 'DELEGATE' : (suggestion.entry?.role ?? 'DELEGATE'),
    data: { version: saved, sha256: fingerprint(draft) },
  })
  if (isHis && isStillProxy(suggestion)) await makeHisOwn({ tx, actor, moment }, suggestion)
  await askSignersAgain(tx, actor, suggestion, draft, moment.now)
  return { suggestionId, version: saved }
}

/** What was entered for him and he has corrected is his own draft from now on. */
async function makeHisOwn({ tx, actor, moment }: Context, suggestion: Suggestion) {
  await settleEntry(tx, suggestion, { outcome: 'CORRECTED', at: moment.now })
  await recordEvent(tx, actor, {
    type: 'entry.corrected',
    subjectId: suggestion.id,
    suggestionId: suggestion.id,
    at: moment.now,
    role: 'DELEGATE',
  })
}

type Wishes = Pick<Draft, 'wishedUnitId' | 'categoryId' | 'townIds'>
const nothingWished: Wishes = { wishedUnitId: null, categoryId: null, townIds: [] }

/** What is wished for anew is there today; a unit that has gone since keeps back no word that is written. */
async function ensureWishes(
  tx: Context['tx'],
  { wishedUnitId, categoryId, townIds }: Draft,
  before: Wishes,
  sessionId: string,
  today: Context['moment']['today'],
) {
  if (wishedUnitId && wishedUnitId !== before.wishedUnitId) await readUnitsInForce(tx, [wishedUnitId], today)
  if (categoryId && categoryId !== before.categoryId) await ensureCategoryOfSession(tx, categoryId, sessionId)
  await ensureTownsChoosable(tx, townIds, before.townIds)
}

function isSame(kept: Draft, draft: Draft): boolean {
  return (Object.keys(draft) as (keyof Draft)[]).every(
    (part) => JSON.stringify(kept[part]) === JSON.stringify(draft[part]),
  )
}
