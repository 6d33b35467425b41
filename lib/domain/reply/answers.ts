import type { LocalDate } from '../deadlines/local-date'
import type { AnswerMeaning } from './answer-class'

/** Why something cannot be done yet [SD 18]. */
export const groundKinds = ['LAW', 'BUDGET', 'CONDITION'] as const
export type GroundKind = (typeof groundKinds)[number]

/** The answer to one ask. What the delegate did not number the unit may read out of the text: then `asked` says how it read it. */
export type Answer = {
  readonly ordinal: number
  readonly asked: string
  readonly notOurs: boolean
  readonly text: string
  readonly meaning: AnswerMeaning | null
  readonly evidence: string
  readonly evidenceFileId: string | null
  readonly measure: string
  readonly dueOn: LocalDate | null
  readonly responsiblePerson: string
  readonly money: string
  readonly groundKind: GroundKind | null
  readonly ground: string
  readonly explanation: string
}

export type ProofField = Exclude<keyof Answer, 'ordinal' | 'asked' | 'notOurs' | 'text' | 'meaning'>

const ofPromise = ['measure', 'dueOn', 'responsiblePerson', 'money'] as const

/** What each class has to show for itself; the fields that a form asks for. */
export const proofFields: Record<AnswerMeaning, readonly ProofField[]> = {
  SOLVED: ['evidence', 'evidenceFileId'],
  IN_PROGRESS: ofPromise,
  PLANNED: ofPromise,
  DEFERRED: ['groundKind', 'ground'],
  REFERENCE: ['explanation'],
}

/** Money is told where it is known; a file proves as well as words do. */
const needed: Record<AnswerMeaning, readonly ProofField[]> = {
  SOLVED: ['evidence'],
  IN_PROGRESS: ['measure', 'dueOn', 'responsiblePerson'],
  PLANNED: ['measure', 'dueOn', 'responsiblePerson'],
  DEFERRED: ['groundKind', 'ground'],
  REFERENCE: ['explanation'],
}

/** The fields that are still blank before the answer may go out; none for what another unit answers. */
export function gapsOf(answer: Answer): (keyof Answer)[] {
  if (answer.notOurs) return []
  const blanks: (keyof Answer)[] = answer.text === '' ? ['text'] : []
  if (answer.meaning === null) return [...blanks, 'meaning']
  if (answer.meaning === 'SOLVED' && answer.evidenceFileId !== null) return blanks
  return [...blanks, ...needed[answer.meaning].filter((field) => answer[field] === '' || answer[field] === null)]
}

export const isAnswered = (answer: Answer): boolean => gapsOf(answer).length === 0

export const blankAnswer = (ordinal: number): Answer => ({
  ordinal,
  asked: '',
  notOurs: false,
  text: '',
  meaning: null,
  evidence: '',
  evidenceFileId: null,
  measure: '',
  dueOn: null,
  responsiblePerson: '',
  money: '',
  groundKind: null,
  ground: '',
  explanation: '',
})

/** A row for every ask: what was written so far, and blank ones; without numbered asks the whole is one. */
export function rowsFor(askCount: number, written: readonly Answer[]): Answer[] {
  const known = new Map(written.map((answer) => [answer.ordinal, answer]))
  const rows = Math.max(askCount, written.length, 1)
  return Array.from({ length: rows }, (_, place) => known.get(place + 1) ?? blankAnswer(place + 1))
}
