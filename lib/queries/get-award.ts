import { type Actor, holds, isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import {
  type AwardCall,
  type Candidate,
  type Finding,
  nextOnList,
  type Objection,
  type Standing,
  standingOf,
} from '@/lib/domain/award/award'
import {
  asShownTo,
  awardPolicy,
  callMovesOpenTo,
  seesCandidate,
  seesFindings,
  seesList,
  watches,
} from '@/lib/domain/award/policy'
import type { CallMove } from '@/lib/domain/award/workflow'
import { readCall } from '@/lib/store/awards'
import { open } from '@/lib/store/tx'
import { type AwardNominee, awardNominees } from './award-nominees'
import type { Query, Reading } from './query'

export type FindingView = Pick<Finding, 'veto' | 'source' | 'words'> & {
  readonly count: number
  readonly behind: readonly { readonly id: string; readonly number: string }[]
}

export type CandidateView = Omit<Candidate, 'findings' | 'nominatedById'> & {
  readonly standing: Standing
  readonly findings: readonly FindingView[]
  /** what was said for him, and what was found, is for the offices, his unit and his nominator */
  readonly isOwn: boolean
  readonly mayTakeBack: boolean
}

export type ObjectionView = Omit<Objection, 'raisedById'>

export type AwardView = Omit<AwardCall, 'candidates' | 'objections' | 'congressId' | 'assessmentId'> & {
  readonly candidates: readonly CandidateView[]
  readonly objections: readonly ObjectionView[]
  readonly objectionCount: number
  /** those of others too */
  readonly seesObjections: boolean
  readonly moves: readonly CallMove[]
  readonly nominees: readonly AwardNominee[]
  readonly nextId: string | null
  readonly isOffice: boolean
  /** not before the first day of the notice, except for the offices */
  readonly seesList: boolean
}

/** One call for everybody who may see it: the offices all of it, others their own, and from the notice on the list; what the meeting said names more. */
export const getAward: Query<string, AwardView> = async (reading, callId) => {
  const { tx, actor, moment } = reading
  const call = await readCall(tx, callId)
  authorize(actor, awardPolicy.view, { congressId: call.congressId, call, today: moment.today })
  const moves = callMovesOpenTo(actor, call, moment.today)
  const { candidates, objections, congressId: _, assessmentId: __, ...rest } = call
  const shown = candidates
    .filter((one) => seesCandidate(actor, call, one, moment.today))
    .map((one) => asShownTo(actor, call, one, moment.today))
  const seesAll = isStaff(actor) || holds(actor, 'COMMITTEE_LEADER')
  return {
    ...rest,
    meetingWords: watches(actor) ? rest.meetingWords : '',
    moves,
    candidates: await withNumbers(reading, shown, moves),
    objections: objections
      .filter((one) => seesAll || one.raisedById === actor.personId)
      .map(({ raisedById: ___, ...one }) => one),
    objectionCount: objections.length,
    seesObjections: seesAll,
    nominees: moves.includes('nominate') ? await awardNominees(reading, call) : [],
    nextId: moves.includes('follow') ? (nextOnList(call)?.id ?? null) : null,
    isOffice: isStaff(actor),
    seesList: seesList(actor, call, moment.today),
  }
}

type Named = { id: string; number: string; isClosed: boolean }

/** The numbers of the suggestions behind each finding, and which of all are not for the public, in one question. */
async function withNumbers({ tx, actor }: Reading, candidates: readonly Candidate[], moves: readonly CallMove[]) {
  const ids = candidates.flatMap(({ findings, suggestionId }) => [
    ...findings.flatMap(({ suggestionIds }) => suggestionIds),
    ...(suggestionId ? [suggestionId] : []),
  ])
  const rows =
    ids.length > 0
      ? await open(tx).$queryRaw<Named[]>`
          SELECT s.id, coalesce(s.number_text, '') AS number, coalesce(s.publicity, s.publicity_wish) = 'NONE' AS "isClosed"
            FROM suggestion s WHERE s.id = ANY(${ids}::uuid[])`
      : []
  const numbers = new Map(rows.map(({ id, number }) => [id, number]))
  const closed = new Set(rows.flatMap(({ id, isClosed }) => (isClosed ? [id] : [])))
  return candidates.map(({ findings, nominatedById, ...one }): CandidateView => {
    const candidate = { ...one, findings, nominatedById }
    const isOwn = seesFindings(actor, candidate)
    const standing = standingOf(candidate)
    return {
      ...one,
      ...(isOwn ? {} : { reason: '', placeReason: '', followReason: '', nominatorName: '' }),
      title: !isOwn && closed.has(one.suggestionId ?? '') ? null : one.title,
      isOwn,
      standing,
      findings: isOwn ? findings.map((found) => findingView(actor, found, numbers)) : [],
      mayTakeBack: moves.includes('takeBack') && standing !== 'TAKEN_BACK' && awardPolicy.takeBack(actor, candidate),
    }
  })
}

/** Who said on the telephone that he was pressed is the office's to know, not for whoever pressed him. */
function findingView(actor: Actor, { suggestionIds, ...found }: Finding, numbers: ReadonlyMap<string, string>) {
  const shown = found.veto === 'PRESSED_DELEGATE' && !isStaff(actor) ? [] : suggestionIds
  return { ...found, count: suggestionIds.length, behind: shown.map((id) => ({ id, number: numbers.get(id) ?? '' })) }
}
