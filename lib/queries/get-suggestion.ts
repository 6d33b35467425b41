import { isStaff } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { dossierPolicy } from '@/lib/domain/dossier/policy'
import { isStillWritten } from '@/lib/domain/likeness/link'
import { linkPolicy } from '@/lib/domain/likeness/policy'
import { lastAgain } from '@/lib/domain/rating/again'
import { ownRatings, seesSealed } from '@/lib/domain/rating/seal'
import { Refusal } from '@/lib/domain/refusal'
import { type AwaitedAnswers, awaitedAnswers } from '@/lib/domain/reply/coverage'
import { mayStillObject } from '@/lib/domain/suggestion/non-acceptance'
import { suggestionPolicy } from '@/lib/domain/suggestion/policy'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isOver, type SuggestionMove } from '@/lib/domain/suggestion/workflow'
import { readSuggestion } from '@/lib/store/suggestions'
import { open } from '@/lib/store/tx'
import { type AfterRating, afterRating } from './after-rating'
import { type AttachmentsView, attachmentsOf } from './attachments-of'
import { seesVersions } from './get-versions'
import { type GroupView, groupOf } from './group-of'
import { type IntakeRecord, intakeRecordOf } from './intake-record'
import { type ComingLetter, comingLetters } from './list-releases'
import { type MeetingOfSuggestion, meetingsOfSuggestion } from './meetings-of-suggestion'
import { type NotesView, notesOf } from './notes-of'
import { type ProgressView, progressOf } from './progress-of'
import { isPublicNow } from './public-suggestions'
import type { Query, Reading } from './query'
import { type ReportLink, reportsOf } from './reports-of'
import { withoutNames } from './secrecy'
import { type SplitView, splitOf } from './split-of'
import { readCustody } from './suggestion-custody'
import { recordOf, type SuggestionRecord } from './suggestion-record'
import { type SuggestionView, viewFor } from './suggestion-view'
import { type VoiceOfSuggestion, voicesOf } from './voices-of'

export type SuggestionPageView = SuggestionView & {
  readonly attachments: AttachmentsView
  readonly group: GroupView | null
  readonly split: SplitView | null
  /** whether whoever looks may say what it repeats */
  readonly marksRepeated: boolean
  /** it is over, and its file can be looked at */
  readonly hasDossier: boolean
  /** anybody may read it among the published ones */
  readonly isPublic: boolean
  readonly intake: IntakeRecord
  readonly notes: NotesView
  /** special reports that rest on it, and whether whoever looks may put it into one */
  readonly reports: { readonly found: readonly ReportLink[]; readonly mayAdd: boolean }
  readonly progress: ProgressView
  readonly meetings: readonly MeetingOfSuggestion[]
  readonly voices: readonly VoiceOfSuggestion[]
  /** asks that no signed reply answers yet, and whose reply is missing */
  readonly awaited: AwaitedAnswers | null
  /** letters that are signed and have a day on which they reach the delegate */
  readonly coming: readonly ComingLetter[]
  /** what the rating of the running round has led to; null for whom it is sealed */
  readonly after: AfterRating | null
  /** it came back once, and whoever looks may see what has changed since */
  readonly comparesVersions: boolean
  /** the last day to object to its refusal lies behind */
  readonly objectionIsPast: boolean
}

/** The one page of a suggestion, for everybody who may see it. */
export const getSuggestion: Query<string, SuggestionPageView> = async (reading, id) => {
  const { tx, actor } = reading
  const suggestion = await readSuggestion(tx, id)
  authorize(actor, suggestionPolicy.view, suggestion)
  const [record] = await open(tx).$queryRaw<SuggestionRecord[]>(recordOf(id, actor))
  if (!record) throw new Refusal('not-found')
  const view = viewFor(actor, suggestion, record, await readCustody(reading, suggestion), reading.moment.now)
  const { nonAcceptance } = suggestion
  const objectionIsPast = nonAcceptance !== null && !mayStillObject(nonAcceptance, reading.moment.today)
  const whole = {
    ...view,
    moves: view.moves.filter((move) => !isPast(move, objectionIsPast, reading, suggestion)),
    attachments: await attachmentsOf(reading, suggestion),
    group: await groupOf(reading, suggestion),
    split: await splitOf(reading, id),
    hasDossier: dossierPolicy.read(actor, suggestion) && isOver(suggestion.status),
    marksRepeated: linkPolicy.markRepeated(actor, suggestion) && !isStillWritten(suggestion),
    isPublic: await isPublicNow(tx, reading.moment.now, id),
    intake: await intakeRecordOf(reading, suggestion),
    notes: await notesOf(reading, suggestion),
    reports: {
      found: await reportsOf(reading, { suggestionId: id }),
      mayAdd: isStaff(actor) && suggestion.numberText !== null,
    },
    progress: await progressOf(reading, suggestion),
    meetings: await meetingsOfSuggestion(reading, id),
    voices: await voicesOf(reading, id),
    objectionIsPast,
    awaited: awaitedAnswers(suggestion),
    coming: await comingLetters(reading, id),
    after: seesSealed(actor, suggestion) ? await afterRating(reading, suggestion) : null,
    comparesVersions: suggestion.sentBackAt !== null && seesVersions(actor, suggestion),
  }
  return record.conceal ? withoutNames(whole, record.conceal) : whole
}

/** What the state leaves open and the day, or what this person has done already, does not. */
function isPast(move: SuggestionMove, objectionIsPast: boolean, { actor, moment }: Reading, suggestion: Suggestion) {
  if (move === 'objectToNonAcceptance') return objectionIsPast
  if (move === 'rateBeside') return ownRatings(actor, suggestion).length > 0
  const { insistBy = null } = lastAgain(suggestion) ?? {}
  return move === 'insistOnAgain' && insistBy !== null && moment.today > insistBy
}
