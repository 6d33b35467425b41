import { type Actor, holds, isStaff, mandatesOf } from '@/lib/domain/access/actor'
import { type Assignment, isInForce, owesReply } from '@/lib/domain/assignment/assignment'
import type { AssignmentMove } from '@/lib/domain/assignment/workflow'
import { handlesIt } from '@/lib/domain/attachment/policy'
import { supervisionPolicy } from '@/lib/domain/chasing/policy'
import { unitsToSupervise } from '@/lib/domain/chasing/supervising'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { type KeyWay, keyPolicy, keyWayOf } from '@/lib/domain/key-suggestion/policy'
import { seesRatingOf, seesSealed, statusFor } from '@/lib/domain/rating/seal'
import { wasHandedIn } from '@/lib/domain/suggestion/drafting'
import { seesLook } from '@/lib/domain/suggestion/first-look'
import { assignmentMovesOpenTo, movesOpenTo } from '@/lib/domain/suggestion/open-moves'
import { mayPrintSignatures } from '@/lib/domain/suggestion/policy'
import { mayDecidePublicity } from '@/lib/domain/suggestion/publicity'
import type { HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'
import { seesUnitsAtWork } from '@/lib/domain/suggestion/telling'
import type { SuggestionMove } from '@/lib/domain/suggestion/workflow'
import { mayPlace } from '@/lib/domain/town/policy'
import { type AssistWork, givenOnly, noWork, withoutFiles } from './assist-work'
import { type ContactsView, contactsFor, nobodyCameFor } from './contacts-for'
import { type IdentityView, identityFor, keptFrom, signersFor } from './identity-view'
import type { RatingEntry, RatingView } from './ratings-of'
import { type ReplyView, repliesOf, unreadReplies } from './replies-shown'
import type { CustodyView } from './suggestion-custody'
import { type Happening, happenings } from './suggestion-happenings'
import type { ExtensionEntry, LinkEntry, StoodEntry, SuggestionRecord } from './suggestion-record'

export type HandlerView = Omit<
  Assignment,
  'reply' | 'pendingExtension' | 'pendingPause' | 'standingPause' | 'pendingReturn' | 'contacts'
> & {
  readonly part: string | null
  readonly formerly: readonly { readonly name: string; readonly until: LocalDate }[]
  readonly pausedSince: LocalDate | null
  readonly inForce: boolean
  readonly contacts: ContactsView
  readonly work: AssistWork
  readonly extensions: readonly ExtensionEntry[]
  readonly pauses: readonly StoodEntry[]
  readonly moves: readonly AssignmentMove[]
}

export type RoundView = HandlingRound & {
  readonly replies: readonly ReplyView[]
  /** null while it is sealed for whoever looks */
  readonly ratings: readonly RatingView[] | null
}

/** A linked suggestion, and whether its page opens for whoever looks. */
export type LinkView = Omit<LinkEntry, 'otherLeadId'> & { readonly opens: boolean }

export type SuggestionView = Omit<Suggestion, 'rounds' | 'assignments' | 'ratings' | 'commitments'> &
  Omit<SuggestionRecord, 'handlers' | 'ratings' | 'events' | 'links' | 'conceal' | 'secrecyReason'> &
  CustodyView & {
    readonly moves: readonly SuggestionMove[]
    readonly handlers: readonly HandlerView[]
    /** whether he may say, or has said, that no unit came to him */
    readonly nobodyCame: 'OPEN' | 'SAID' | null
    readonly rounds: readonly RoundView[]
    readonly keyWay: KeyWay | null
    readonly canSupervise: boolean
    readonly decidesPublicity: boolean
    /** says or corrects which towns it concerns */
    readonly placesIt: boolean
    readonly identity: IdentityView
    readonly printsSignatures: boolean
    readonly printsReceipt: boolean
    /** the office's page of the clocks, not the unit's */
    readonly keepsClocks: boolean
    readonly links: readonly LinkView[]
    readonly happenings: readonly Happening[]
    /** what this page counts as the first opening of */
    readonly receipts: { replyIds: readonly string[]; assignmentIds: readonly string[] }
  }

/** What one person sees of it: drafts of replies stay with their unit, ratings sealed while the round runs. */
export function viewFor(
  actor: Actor,
  suggestion: Suggestion,
  record: SuggestionRecord,
  custody: CustodyView,
  now: Date,
): SuggestionView {
  const { handlers: _, ratings, events: __, links, conceal: _____, secrecyReason: ______, ...told } = record
  const { assignments: ___, ratings: ____, ...facts } = suggestion
  const shown = suggestion.assignments.map((assignment) => handlerView(actor, suggestion, assignment, record, now))
  return {
    ...facts,
    status: statusFor(actor, suggestion),
    ...told,
    ...custody,
    ...signersFor(actor, suggestion, record),
    ...keptFrom(actor, suggestion, record),
    identity: identityFor(actor, suggestion, record),
    moves: movesOpenTo(actor, suggestion).filter((move) => move !== 'discard' || !wasHandedIn(suggestion)),
    handlers: shown,
    nobodyCame: nobodyCameFor(
      actor,
      suggestion,
      shown.filter(answers).map(({ contacts }) => contacts),
    ),
    canSupervise: supervisionPolicy.draft(actor) && unitsToSupervise(suggestion).length > 0,
    ...{ decidesPublicity: mayDecidePublicity(actor, suggestion), placesIt: mayPlace(actor, suggestion) },
    printsSignatures: mayPrintSignatures(actor, suggestion) && suggestion.coSigners.length > 0,
    printsReceipt: mayPrintSignatures(actor, suggestion) && wasHandedIn(suggestion),
    keepsClocks: isStaff(actor),
    rounds: suggestion.rounds.map((round) => ({
      ...round,
      replies: repliesOf(actor, suggestion, record, round.number),
      ratings: seesRatingOf(actor, suggestion, round.number)
        ? ratings.filter((one) => one.round === round.number).map((one) => withWordsFor(actor, suggestion, one))
        : null,
    })),
    keyNomination:
      record.keyNomination?.outcome === 'FIXED' || keyPolicy.seeNominations(actor) ? record.keyNomination : null,
    keyWay: keyWayOf(actor, suggestion.status, record.keyNomination),
    look: seesLook(actor, suggestion) ? record.look : null,
    links: links.map((link) => linkView(actor, link)),
    happenings: happenings(actor, suggestion, record),
    receipts: {
      replyIds: unreadReplies(actor, record),
      assignmentIds: shown
        .filter(({ firstOpenedAt, moves }) => !firstOpenedAt && moves.includes('open'))
        .map(({ id }) => id),
    },
  }
}

const answers = ({ inForce, role }: HandlerView): boolean => inForce && owesReply({ role })

/** Whoever had to wait for the round to close reads the marks and the standard reasons, and the words if they were passed on. */
const withWordsFor = (actor: Actor, suggestion: Suggestion, rating: RatingEntry): RatingView => ({
  ...rating,
  ...(rating.sharesWords || seesSealed(actor, suggestion) ? {} : withoutReasons),
  isOfficial: rating.delegateId === suggestion.leadDelegateId,
})

const withoutReasons = { attitudeReason: null, processReason: null, resultReason: null }

const linkView = (actor: Actor, { otherLeadId, ...link }: LinkEntry): LinkView => ({
  ...link,
  opens: isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || mandatesOf(actor).includes(otherLeadId),
})

function handlerView(
  actor: Actor,
  suggestion: Suggestion,
  assignment: Assignment,
  { handlers }: SuggestionRecord,
  now: Date,
): HandlerView {
  const {
    reply: _,
    pendingExtension: __,
    pendingPause: ___,
    standingPause: ____,
    pendingReturn: _____,
    ...facts
  } = assignment
  const {
    part = null,
    formerly = [],
    pausedSince = null,
    contacts = [],
    work = noWork,
    claims = [],
    waivers = [],
    extensions = [],
    pauses = [],
  } = handlers.find(({ id }) => id === assignment.id) ?? {}
  const moves = assignmentMovesOpenTo(actor, assignment, suggestion)
  return {
    ...facts,
    part,
    formerly,
    pausedSince,
    contacts: contactsFor(actor, suggestion, assignment.unitId, { contacts, claims, waivers }, now),
    work: workFor(actor, suggestion, work),
    extensions,
    pauses,
    moves,
    inForce: isInForce(assignment),
  }
}

/** Whoever may not know who signed reads no file either, in which a name may stand. */
function workFor(actor: Actor, suggestion: Suggestion, work: AssistWork): AssistWork {
  if (!seesUnitsAtWork(actor, suggestion)) return givenOnly(work)
  return handlesIt(actor, suggestion) ? work : withoutFiles(work)
}
