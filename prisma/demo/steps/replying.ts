import { withAssignment } from '@/lib/domain/assignment/handling'
import { addresseesOf, signReply, submitReply } from '@/lib/domain/assignment/replying'
import type { AnswerMeaning } from '@/lib/domain/reply/answer-class'
import type { Answer } from '@/lib/domain/reply/answers'
import type { Publicity } from '@/lib/domain/reply/publicity'
import { dayToStore } from '@/lib/store/days'
import { momentAt } from '../days'
import type { UnitCode } from '../types'
import { assignmentOf, type Case, clerkOf, headOf, leadOf, note } from './case'

export type Letter = {
  body: string
  summary: string
  answers: readonly Answer[]
  letter: string
  meaning: AnswerMeaning
  publicity: Publicity
  publicityReason: string | null
  documentNumber: string
}

export function write(one: Case, unit: UnitCode, letter: Letter, at: Date): void {
  const assignment = assignmentOf(one, unit)
  const who = clerkOf(one, unit)
  const id = one.world.newId(at)
  const { suggestion, reply } = submitReply(one.suggestion, assignment, 0, letter, momentAt(at))
  one.suggestion = withAssignment(suggestion, assignment.id, { reply: { ...reply, id } })
  one.book.replies.push({
    id,
    congressId: one.suggestion.congressId,
    assignmentId: assignment.id,
    round: one.suggestion.round,
    version: reply.version,
    body: letter.body,
    summary: letter.summary,
    answerLetter: letter.letter,
    answerMeaning: letter.meaning,
    publicity: letter.publicity,
    publicityReason: letter.publicityReason,
    documentNumber: letter.documentNumber,
    writtenById: who.by.id,
    writtenAt: at,
    submittedAt: at,
  })
  for (const { dueOn, ...row } of letter.answers)
    one.book.answers.push({
      ...row,
      replyId: id,
      congressId: one.suggestion.congressId,
      dueOn: dueOn && dayToStore(dueOn),
      letter: row.meaning && letter.letter,
    })
  const said = { act: 'SET', role: who.role, byId: who.by.id, at, meaning: letter.meaning, letter: letter.letter }
  one.book.classChanges.push({ ...said, congressId: one.suggestion.congressId, replyId: id })
  const data = { unit: assignment.unitName, version: reply.version, letter: letter.letter }
  note(one, 'reply.submitted', who, at, data, id)
}

/** Signed by the unit's head, it reaches every signer of the suggestion at once. */
export function sign(one: Case, unit: UnitCode, at: Date): void {
  const assignment = assignmentOf(one, unit)
  const who = headOf(one, unit)
  const { suggestion, reply } = signReply(one.suggestion, assignment, assignment.reply?.version ?? 0, momentAt(at))
  one.suggestion = suggestion
  const row = one.book.replies.find(({ id }) => id === reply.id)
  const signedOn = dayToStore(momentAt(at).today)
  Object.assign(row ?? {}, { signedAt: at, signedOn, signedById: who.by.id, signerName: who.by.name })
  for (const delegateId of addresseesOf(suggestion))
    one.book.deliveries.push({
      id: one.world.newId(at),
      congressId: suggestion.congressId,
      replyId: reply.id,
      delegateId,
      deliveredAt: at,
    })
  const data = { unit: assignment.unitName, signer: who.by.name, status: suggestion.status }
  note(one, 'reply.signed', who, at, data, reply.id)
}

export function openLetter(one: Case, unit: UnitCode, at: Date): void {
  const replyId = assignmentOf(one, unit).reply?.id
  const delivered = one.book.deliveries.filter((row) => row.replyId === replyId)
  const delivery = delivered.find((row) => row.delegateId === one.suggestion.leadDelegateId)
  Object.assign(delivery ?? {}, { openedAt: at })
  note(one, 'reply.opened', leadOf(one), at, {}, replyId)
  for (const [place, row] of delivered.filter((other) => other !== delivery).entries())
    openBeside(one, row, new Date(at.getTime() + (place + 1) * 47 * 60_000))
}

/** Every co-signer has a letter of his own, and reads it a little later. */
function openBeside(one: Case, row: Case['book']['deliveries'][number], at: Date): void {
  const signer = [...one.world.delegates.values()].find(({ id }) => id === row.delegateId)
  if (!signer) return
  Object.assign(row, { openedAt: at })
  note(one, 'reply.opened', { by: signer.person, role: 'DELEGATE' }, at, {}, row.replyId)
}
