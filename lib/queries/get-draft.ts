import { type Actor, holds, mandatesOf, unitsOf } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import type { Surroundings } from '@/lib/domain/advice/advice'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { placeOfTown } from '@/lib/domain/matters/town-place'
import { Refusal } from '@/lib/domain/refusal'
import { type Draft, wasHandedIn } from '@/lib/domain/suggestion/drafting'
import { isGivenBack } from '@/lib/domain/suggestion/looking'
import { movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { isStillProxy } from '@/lib/domain/suggestion/proxy-entry'
import { leads } from '@/lib/domain/suggestion/signers'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { readDraft } from '@/lib/store/drafts'
import { findRunningSession, readMandate } from '@/lib/store/sessions'
import { readSuggestion } from '@/lib/store/suggestions'
import { townsToChoose } from '@/lib/store/towns'
import { open, type Tx } from '@/lib/store/tx'
import { attachmentsOf, type DocumentView } from './attachments-of'
import { readEntered } from './entry-of'
import { type LikeSuggestion, likeSuggestions } from './like-suggestions'
import type { Query } from './query'

export type DraftChoices = Surroundings & {
  readonly units: readonly { id: string; name: string }[]
  readonly categories: readonly { id: string; name: string }[]
  /** to be ticked; of the draft's own one may be retired since */
  readonly townChoices: readonly { id: string; name: string }[]
}

export type DraftView = DraftChoices & {
  readonly suggestionId: string
  readonly version: number
  readonly draft: Draft
  readonly sentBackReason: string | null
  /** by the delegation, whose advice it is; else by the office */
  readonly isGivenBack: boolean
  readonly numberText: string | null
  readonly canDiscard: boolean
  /** entered for the delegate and not his own yet */
  readonly entered: { readonly by: string; readonly delegate: string; readonly isMine: boolean } | null
  readonly like: readonly LikeSuggestion[]
  readonly documents: readonly DocumentView[]
  readonly coSigning: { readonly isOpen: boolean; readonly confirmed: number; readonly invited: number }
}

/** The draft as its lead delegate goes on with it. */
export const getDraft: Query<string, DraftView> = async (reading, id) => {
  const { tx, actor, moment } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.edit, suggestion)
  if (!movesOpenTo(actor, suggestion).includes('edit')) throw new Refusal('not-found')
  const { leadName, ...draft } = await readDraft(tx, id)
  const isMine = leads(actor, suggestion)
  return {
    suggestionId: id,
    version: suggestion.version,
    draft,
    sentBackReason: suggestion.sentBackReason,
    isGivenBack: isGivenBack(suggestion),
    numberText: suggestion.numberText,
    canDiscard: movesOpenTo(actor, suggestion).includes('discard') && !wasHandedIn(suggestion),
    coSigning: {
      isOpen: suggestion.status === 'CO_SIGNING',
      confirmed: suggestion.coSigners.filter(({ state }) => state === 'CONFIRMED').length,
      invited: suggestion.coSigners.filter(({ state }) => state === 'INVITED').length,
    },
    entered: await enteredFor(tx, suggestion, leadName, isMine),
    like: isMine ? await likeSuggestions(reading, { title: draft.title, suggestionId: id }) : [],
    documents: (await attachmentsOf(reading, suggestion)).documents,
    ...(await choices(tx, actor, suggestion.sessionId, moment.today, draft.townIds)),
    ownNames: await namesOf(tx, suggestion.leadDelegateId),
  }
}

async function enteredFor(tx: Tx, suggestion: Suggestion, delegate: string, isMine: boolean) {
  if (!isStillProxy(suggestion)) return null
  const entered = await readEntered(tx, suggestion.id)
  return entered && { by: entered.by, delegate, isMine }
}

/** For a new one; null while there is no session yet to hand it in to. */
export const draftChoices: Query<null, DraftChoices | null> = async ({ tx, actor, moment }) => {
  if (!holds(actor, 'DELEGATE')) throw new Refusal('not-found')
  const session = await findRunningSession(tx, moment.today)
  if (!session) return null
  const { id } = await readMandate(tx, mandatesOf(actor), session.termId)
  return { ...(await choices(tx, actor, session.id, moment.today)), ownNames: await namesOf(tx, id) }
}

/** By which whoever leads it would be known in his own text. */
async function namesOf(tx: Tx, delegateId: string): Promise<string[]> {
  const { name, person } = await open(tx).delegate.findUniqueOrThrow({
    where: { id: delegateId },
    select: { name: true, person: { select: { phone: true } } },
  })
  return [name, person.phone].filter((word) => word !== null)
}

type ChoiceRow = Pick<DraftChoices, 'categories' | 'townChoices'> & {
  readonly units: readonly { id: string; name: string; kind: string }[]
}

const placeNames = (units: ChoiceRow['units'], towns: ChoiceRow['townChoices']): string[] => [
  ...new Set([
    ...towns.map(({ name }) => name),
    ...units.filter(({ kind }) => kind === 'TOWN').map(({ name }) => placeOfTown(name)),
  ]),
]

async function choices(
  tx: Tx,
  actor: Actor,
  sessionId: string,
  today: LocalDate,
  chosen: readonly string[] = [],
): Promise<Omit<DraftChoices, 'ownNames'>> {
  const [row] = await open(tx).$queryRaw<ChoiceRow[]>`
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', u.id, 'name', u.name, 'kind', u.kind) ORDER BY u.name), '[]') FROM unit u
        WHERE u.valid_from <= ${today}::date AND (u.valid_to IS NULL OR u.valid_to >= ${today}::date)) AS units,
      (SELECT coalesce(json_agg(json_build_object('id', c.id, 'name', CASE WHEN p.id IS NULL THEN c.name ELSE p.name || ' / ' || c.name END)
          ORDER BY coalesce(p.ordinal, c.ordinal), p.id IS NOT NULL, c.ordinal), '[]')
        FROM category c LEFT JOIN category p ON p.id = c.parent_id JOIN session s ON s.year = c.year WHERE s.id = ${sessionId}::uuid) AS categories,
      ${townsToChoose(chosen)} AS "townChoices"`
  const { units = [], categories = [], townChoices = [] } = row ?? {}
  const own = unitsOf(actor)
  return {
    units: units.map(({ id, name }) => ({ id, name })),
    categories,
    townChoices,
    towns: placeNames(units, townChoices),
    ownUnits: units.filter(({ id }) => own.includes(id)).map(({ name }) => name),
  }
}
