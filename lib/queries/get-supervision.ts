import { authorize } from '@/lib/domain/access/policy'
import { isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import { partAnsweredBy } from '@/lib/domain/attachment/policy'
import { type Limit, limitInForce } from '@/lib/domain/deadlines/limits'
import { Refusal } from '@/lib/domain/refusal'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import { awaitsAnswer, awaitsVerdict, opinionState } from '@/lib/domain/supervision/opinion'
import {
  answerPolicy,
  keySupervisionPolicy,
  type SupervisionWay,
  supervisionWaysOf,
} from '@/lib/domain/supervision/policy'
import type { Supervised } from '@/lib/domain/supervision/supervision'
import { readRules } from '@/lib/store/calendar'
import { readSuggestion } from '@/lib/store/suggestions'
import { readSupervision } from '@/lib/store/supervision'
import { open } from '@/lib/store/tx'
import { leadersNow } from './list-key-suggestions'
import type { Query, Reading } from './query'
import { concealedFrom, withoutNames } from './secrecy'
import { supervisionOf } from './supervision-record'
import type { PartView, SupervisionRecord, SupervisionView } from './supervision-view'

/** 督办专页, for everybody who sees the suggestion; there is none while it is no key suggestion. */
export const getSupervision: Query<string, SupervisionView> = async (reading, id) => (await readView(reading, id)).view

async function readView(reading: Reading, id: string): Promise<{ one: Supervised; view: SupervisionView }> {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const supervision = await readSupervision(tx, id)
  const [record] = await open(tx).$queryRaw<SupervisionRecord[]>(supervisionOf(id, actor))
  if (!supervision || !record) throw new Refusal('not-found')
  const one = { suggestion, supervision }
  const ways = supervisionWaysOf(actor, one)
  const { title, numberText } = suggestion
  const whole = { ...record, id, title, numberText, ways, ...turnsOf(reading, one, ways) }
  const words = await concealedFrom(reading, suggestion)
  return { one, view: words.length > 0 ? withoutNames(whole, words) : whole }
}

/** Whose word each opinion waits for, as far as it is his who looks. */
function turnsOf({ actor }: Reading, one: Supervised, ways: readonly SupervisionWay[]) {
  const opinions = one.supervision.opinions.map((opinion) => ({ opinion, state: opinionState(opinion) }))
  const answers = opinions.filter(
    ({ opinion, state }) => awaitsAnswer(state) && answerPolicy.answer(actor, { ...one, opinion }),
  )
  const judges = opinions.filter(({ state }) => awaitsVerdict(state) && keySupervisionPolicy.judge(actor, one))
  const ids = (some: typeof opinions) => some.map(({ opinion }) => opinion.id)
  return {
    answerable: ways.includes('answer') ? ids(answers) : [],
    judgeable: ways.includes('judge') ? ids(judges) : [],
  }
}

type Named = { readonly id: string; readonly name: string }

export type SupervisionDesk = {
  readonly view: SupervisionView
  readonly way: SupervisionWay
  /** the parts that may be asked, and of them those that owe a reply */
  readonly parts: readonly PartView[]
  readonly answering: readonly PartView[]
  readonly checkpoints: readonly { readonly id: string; readonly text: string }[]
  readonly limit: Limit | null
  /** files may come with it */
  readonly takesFiles: boolean
  readonly people: {
    readonly leaders: readonly Named[]
    readonly committee: readonly Named[]
    readonly heads: readonly (Named & { readonly assignmentId: string })[]
  } | null
  readonly named: readonly { readonly assignmentId: string; readonly personId: string }[]
}

/** One form of it, as long as it is open to whoever asks. */
export const getSupervisionDesk: Query<{ suggestionId: string; way: string }, SupervisionDesk> = async (
  reading,
  { suggestionId, way: asked },
) => {
  const { one, view } = await readView(reading, suggestionId)
  const way = view.ways.find((open) => open === asked)
  if (!way) throw new Refusal('not-found')
  const { suggestion, supervision } = one
  const unitOf = new Map(suggestion.assignments.map(({ id, unitName }) => [id, unitName]))
  const parts = suggestion.assignments.filter(isInForce)
  const asPart = ({ id, unitName, role }: (typeof parts)[number]): PartView => ({ id, unit: unitName, role })
  const { actor } = reading
  const reachable = view.plans
    .flatMap(({ checkpoints }) => checkpoints)
    .filter(({ reachedOn, replacedOn }) => reachedOn === null && replacedOn === null)
    .filter((checkpoint) => answerPolicy.reach(actor, { ...one, checkpoint }))
  const purpose = way === 'plan' ? 'checkpoint' : 'supervision-answer'
  const { limits } = await readRules(reading.tx)
  return {
    view,
    way,
    parts: parts.map(asPart),
    answering: parts.filter(owesReply).map(asPart),
    checkpoints: reachable.map(({ id, dueOn, task, assignmentId }) => ({
      id,
      text: `${dueOn} ${unitOf.get(assignmentId) ?? ''} ${task}`,
    })),
    limit: limitInForce(limits, purpose, reading.moment.today) ?? null,
    takesFiles:
      way === 'visit' ? keySupervisionPolicy.assign(actor, one) : partAnsweredBy(actor, suggestion) !== undefined,
    people: way === 'assign' ? await readPeople(reading, suggestionId) : null,
    named: supervision.heads.map(({ assignmentId, personId }) => ({ assignmentId, personId })),
  }
}

async function readPeople({ tx }: Reading, suggestionId: string): Promise<SupervisionDesk['people']> {
  const [row] = await open(tx).$queryRaw<NonNullable<SupervisionDesk['people']>[]>`
    SELECT ${leadersNow} AS leaders,
      (SELECT coalesce(json_agg(json_build_object('id', p.id, 'name', p.name) ORDER BY p.name), '[]') FROM person p WHERE EXISTS (SELECT FROM role_grant q
        WHERE q.person_id = p.id AND q.role IN ('COMMITTEE_LEADER', 'DELEGATE_OFFICE') AND q.revoked_at IS NULL)) AS committee,
      (SELECT coalesce(json_agg(json_build_object('assignmentId', a.id, 'id', p.id, 'name', p.name) ORDER BY p.name), '[]') FROM assignment a
        JOIN role_grant q ON q.unit_id = a.unit_id AND q.role = 'UNIT_HEAD' AND q.revoked_at IS NULL JOIN person p ON p.id = q.person_id
        WHERE a.suggestion_id = ${suggestionId}::uuid AND a.ended_on IS NULL AND a.role <> 'ASSIST') AS heads`
  return row ?? null
}
