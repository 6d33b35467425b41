import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { ContactStage } from '@/lib/domain/assignment/contact'
import { firstDayOfRound } from '@/lib/domain/assignment/handling'
import { assignmentWorkflow } from '@/lib/domain/assignment/workflow'
import type { ContactPerson } from '@/lib/domain/contact/contact'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { signersOf } from '@/lib/domain/rating/seal'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { isOver } from '@/lib/domain/suggestion/workflow'
import { isOpen } from '@/lib/domain/workflow'
import type { Meeting, MeetingItem } from '../meeting'
import type { ItemRecord } from './recording'

/** The talk that stands in the log of contacts because a reply was given face to face. */
export type FaceToFace = {
  readonly contactedOn: LocalDate
  readonly stage: ContactStage
  readonly way: 'REPLY_MEETING'
  readonly place: string
  readonly people: readonly ContactPerson[]
  readonly delegateView: string
  readonly asked: string
  /** who signed the suggestion and signed in: nobody else was met */
  readonly delegateIds: readonly string[]
}

const fitsColumn = (text: string, most: number): string => [...text].slice(0, most).join('')

/**
 * Null where nobody was met: it was put off, none of those who signed has signed in, the running round is another,
 * or the unit's work has not begun or is over.
 */
export function faceToFace(
  meeting: Meeting,
  item: MeetingItem,
  said: ItemRecord,
  { suggestion, part, saidOn }: { suggestion: Suggestion; part: Assignment; saidOn: LocalDate },
): FaceToFace | null {
  const delegateIds = presentSigners(meeting, suggestion)
  const isOfRound = item.round === suggestion.round && saidOn >= firstDayOfRound(suggestion, part)
  const mayLog = !isOver(suggestion.status) && isOpen(assignmentWorkflow, part.status, 'logContact')
  if (said.outcome === 'POSTPONED' || delegateIds.length === 0 || !isOfRound || !mayLog) return null
  return {
    contactedOn: saidOn,
    stage: part.reply?.signedAt ? 'AFTER' : 'DURING',
    way: 'REPLY_MEETING',
    place: fitsColumn(meeting.place, 200),
    people: [{ name: said.answeredBy, post: said.answeredByPost, isHead: said.answeredByRank === 'HEAD' }],
    delegateView: said.delegateWords,
    asked: said.outcome === 'BACK_TO_WORK' ? fitsColumn(said.delegateWords, 1000) : '',
    delegateIds,
  }
}

const presentSigners = ({ guests }: Meeting, suggestion: Suggestion): string[] =>
  signersOf(suggestion).filter((delegateId) =>
    guests.some((guest) => guest.delegateId === delegateId && guest.presence === 'PRESENT'),
  )
