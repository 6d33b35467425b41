import { type Actor, holds, isStaff, worksAt } from '../access/actor'
import type { Rule } from '../access/policy'
import { type Assignment, isInForce, owesReply } from '../assignment/assignment'
import { commitmentMovesOpenTo } from '../commitment/moves'
import { judgesHimself } from '../rating/seal'
import { Refusal } from '../refusal'
import { suggestionPolicy } from '../suggestion/policy'
import { isPublicityDecided } from '../suggestion/publicity'
import { hidesSigners } from '../suggestion/secrecy'
import { coSigns, leads } from '../suggestion/signers'
import type { Suggestion } from '../suggestion/suggestion'
import { isOver, type SuggestionStatus, suggestionWorkflow } from '../suggestion/workflow'
import { isOpen } from '../workflow'
import {
  type Attachment,
  type AttachmentKind,
  type AttachmentWay,
  isPromisePicture,
  promisePictures,
} from './attachment'

const isClosed: readonly SuggestionStatus[] = ['CONCLUDED', 'ARCHIVED']
const isUnsubmitted: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING']

type Way = {
  readonly kinds: readonly AttachmentKind[]
  readonly may: Rule<Suggestion>
  readonly isNow: (suggestion: Suggestion) => boolean
}

/** The ways in: whoever writes the draft, while he may change it; the office, from handing in to the conclusion; a unit, while it handles it; for the public, from registration on. */
export const waysIn: Record<AttachmentWay, Way> = {
  WRITER: {
    kinds: ['ATTACHMENT', 'SIGNED_SHEET'],
    may: suggestionPolicy.edit,
    isNow: ({ status }) => isOpen(suggestionWorkflow, status, 'edit'),
  },
  OFFICE: {
    kinds: ['SIGNED_SHEET', 'WITHDRAWAL_LETTER', 'EVIDENCE', 'RATING_FORM', 'MEETING_RECORD'],
    may: (actor, suggestion) => isStaff(actor) && suggestionPolicy.view(actor, suggestion),
    isNow: ({ status }) => !isClosed.includes(status) && !isUnsubmitted.includes(status),
  },
  UNIT: {
    kinds: ['CONTACT_PROOF', 'EVIDENCE', 'SEALED_LETTER', 'OPINION_FILE', 'PROGRESS_FILE', ...promisePictures],
    may: (actor, { assignments }) => assignments.some((one) => isInForce(one) && worksAt(actor, one.unitId)),
    isNow: ({ status, assignments }) => !isOver(status) && assignments.some((one) => one.acknowledgedAt !== null),
  },
  PUBLICATION: {
    kinds: ['REDACTED_COPY'],
    may: (actor, suggestion) => isStaff(actor) && suggestionPolicy.view(actor, suggestion),
    isNow: ({ status }) => isPublicityDecided(status),
  },
}

const ways = Object.keys(waysIn) as AttachmentWay[]

/** A form for rating, or what was signed face to face, can have come back only where there was an answer. */
const isDue = (kind: AttachmentKind, { status, round }: Suggestion): boolean =>
  (kind !== 'RATING_FORM' && kind !== 'MEETING_RECORD') || status === 'REPLIED' || round > 1

/** The part that this person's unit answers, and brings evidence for; assisting units have none. */
export const partAnsweredBy = (actor: Actor, { assignments }: Suggestion): Assignment | undefined =>
  assignments.find((one) => isInForce(one) && owesReply(one) && worksAt(actor, one.unitId))

function takes(way: AttachmentWay, kind: AttachmentKind, actor: Actor, suggestion: Suggestion): boolean {
  if (!waysIn[way].kinds.includes(kind) || !waysIn[way].may(actor, suggestion)) return false
  if (kind === 'OPINION_FILE') return assistsIn(actor, suggestion)
  const isOfAnswering = isOfUnit({ kind, way }) || kind === 'PROGRESS_FILE'
  return !isOfAnswering || partAnsweredBy(actor, suggestion) !== undefined
}

const assistsIn = (actor: Actor, { assignments }: Suggestion): boolean =>
  assignments.some((one) => isInForce(one) && !owesReply(one) && worksAt(actor, one.unitId))

/** Who is never asked for such a file is not told that the suggestion is there. */
export const mayAdd =
  (kind: AttachmentKind): Rule<Suggestion> =>
  (actor, suggestion) =>
    ways.some((way) => takes(way, kind, actor, suggestion)) && !(namesSigners(kind) && hidesSigners(actor, suggestion))

/** A sealed letter shows to whom it is. */
const namesSigners = (kind: AttachmentKind): boolean => kind === 'SEALED_LETTER'

/** The signed reply of the actor's own unit in this round, whose sealed sheet he may file; null before it is signed. */
export const sealedReplyOf = (actor: Actor, { assignments }: Pick<Suggestion, 'assignments'>): string | null =>
  assignments.find((one) => isInForce(one) && worksAt(actor, one.unitId) && one.reply?.signedAt)?.reply?.id ?? null

export function wayFor(actor: Actor, suggestion: Suggestion, kind: AttachmentKind): AttachmentWay {
  const open = ways.find(
    (way) => isDue(kind, suggestion) && takes(way, kind, actor, suggestion) && waysIn[way].isNow(suggestion),
  )
  const isTooEarly = kind === 'SEALED_LETTER' && sealedReplyOf(actor, suggestion) === null
  if (!open || isTooEarly) throw new Refusal('move-not-open', { state: suggestion.status, move: 'attach' })
  return open
}

export const isWayOpen = (actor: Actor, suggestion: Suggestion, way: AttachmentWay): boolean =>
  waysIn[way].may(actor, suggestion) && waysIn[way].isNow(suggestion)

/** The kinds that this person may add now. */
export const kindsOpenTo = (actor: Actor, suggestion: Suggestion): AttachmentKind[] => [
  ...new Set(
    ways
      .filter((way) => waysIn[way].isNow(suggestion))
      .flatMap((way) =>
        waysIn[way].kinds.filter(
          (kind) => !isPromisePicture(kind) && isDue(kind, suggestion) && takes(way, kind, actor, suggestion),
        ),
      ),
  ),
]

type Seen = Pick<Attachment, 'kind' | 'way' | 'visibility' | 'subjectId' | 'provesSigned' | 'uploadedById'>
type Held = Pick<Attachment, 'congressId' | 'subjectId' | 'kind' | 'way' | 'visibility'> &
  Partial<Pick<Attachment, 'uploadedById' | 'provesSigned'>>
export type OfSuggestion<Part = Held> = { readonly suggestion: Suggestion; readonly attachment: Part }

/** Evidence that a unit brings for its own answers; its subject is the unit's part. */
const isOfUnit = ({ kind, way }: Pick<Attachment, 'kind' | 'way'>): boolean => kind === 'EVIDENCE' && way === 'UNIT'

const isOwn = (actor: Actor, { assignments }: Suggestion, { subjectId }: Pick<Attachment, 'subjectId'>): boolean =>
  assignments.some((one) => one.id === subjectId && isInForce(one) && worksAt(actor, one.unitId))

/** As the suggestion is seen; the mark of a file only ever narrows it. lib/queries/attachments says the same in SQL. */
function view(actor: Actor, { suggestion, attachment }: OfSuggestion<Seen>): boolean {
  if (!suggestionPolicy.view(actor, suggestion)) return false
  if (namesSigners(attachment.kind) && hidesSigners(actor, suggestion)) return false
  if (attachment.kind === 'RATING_FORM' && judgesHimself(actor, suggestion)) return false
  if (showsPeople(attachment.kind) && !seesProofs(actor, suggestion)) return false
  if (isOfVisit(attachment) && hidesSigners(actor, suggestion) && !seesProofs(actor, suggestion)) return false
  if (isSentAhead(attachment) && attachment.uploadedById !== actor.personId) return false
  if (attachment.kind === 'OPINION_FILE' && !handlesIt(actor, suggestion)) return false
  if (isOfUnit(attachment) && !attachment.provesSigned && !seesUnsigned(actor, suggestion, attachment)) return false
  if (attachment.kind !== 'RATING_FORM' && attachment.visibility !== 'OFFICE') return true
  return isStaff(actor) || holds(actor, 'COMMITTEE_LEADER') || leads(actor, suggestion) || coSigns(actor, suggestion)
}

/** What the office took on a visit shows who came, and so perhaps whoever is kept. */
const isOfVisit = ({ kind, way, subjectId }: Pick<Attachment, 'kind' | 'way' | 'subjectId'>): boolean =>
  kind === 'EVIDENCE' && way === 'OFFICE' && subjectId !== null

const showsPeople = (kind: AttachmentKind): boolean => kind === 'CONTACT_PROOF' || isPromisePicture(kind)

/** Until the words that it goes with are given or told, it is its writer's own. */
const isSentAhead = ({ kind, subjectId }: Pick<Attachment, 'kind' | 'subjectId'>): boolean =>
  (kind === 'OPINION_FILE' || kind === 'PROGRESS_FILE') && subjectId === null

/** The units that handle it together and the offices: what units tell each other is not for those who signed. */
export const handlesIt = (actor: Actor, suggestion: Suggestion): boolean =>
  isStaff(actor) ||
  holds(actor, 'COMMITTEE_LEADER') ||
  (holds(actor, 'GOVERNMENT_OFFICE') && !hidesSigners(actor, suggestion)) ||
  waysIn.UNIT.may(actor, suggestion)

/** A photograph of a talk, or of a place that was looked at together, shows who was there: it is for those who handle or signed the suggestion and the offices that know who signed. */
const seesProofs = (actor: Actor, suggestion: Suggestion): boolean =>
  handlesIt(actor, suggestion) || leads(actor, suggestion) || coSigns(actor, suggestion)

/** Before the answer that it proves is signed: its unit, and the offices. */
const seesUnsigned = (actor: Actor, suggestion: Suggestion, attachment: Pick<Attachment, 'subjectId'>): boolean =>
  isStaff(actor) || holds(actor, 'GOVERNMENT_OFFICE') || isOwn(actor, suggestion, attachment)

const onItsWay: Rule<OfSuggestion> = (actor, { suggestion, attachment }) =>
  waysIn[attachment.way].may(actor, suggestion) && isStillHis(actor, suggestion, attachment)

/** What belongs to another unit is nobody's to take out; nor is what hangs on words that were entered, given or told. */
function isStillHis(actor: Actor, suggestion: Suggestion, attachment: Held): boolean {
  if (isOfUnit(attachment)) return isOwn(actor, suggestion, attachment)
  const { kind, subjectId, uploadedById, provesSigned = false } = attachment
  if (isPromisePicture(kind)) return !provesSigned && subjectId !== null && takesPictures(actor, suggestion, subjectId)
  if (hangsOnWords.includes(kind)) return subjectId === null && uploadedById === actor.personId
  return kind !== 'SEALED_LETTER' || (subjectId !== null && sealedReplyOf(actor, suggestion) === subjectId)
}

/** Pictures come to a promise while its unit can tell of it; what it has claimed with them stays. */
export const takesPictures = (actor: Actor, suggestion: Suggestion, commitmentId: string): boolean =>
  waysIn.UNIT.may(actor, suggestion) &&
  suggestion.commitments.some(
    (commitment) =>
      commitment.id === commitmentId && commitmentMovesOpenTo(actor, { suggestion, commitment }).includes('update'),
  )

const hangsOnWords: readonly AttachmentKind[] = ['CONTACT_PROOF', 'OPINION_FILE', 'PROGRESS_FILE']

const asOffice: Rule<OfSuggestion> = (actor, { suggestion }) => waysIn.OFFICE.may(actor, suggestion)

/** Taken out and put back on the way it came in; its marks are the office's. */
export const attachmentPolicy = {
  view,
  remove: onItsWay,
  restore: onItsWay,
  replace: onItsWay,
  mark: asOffice,
} as const

export const paperPolicy: { receive: Rule<Suggestion> } = { receive: waysIn.OFFICE.may }
