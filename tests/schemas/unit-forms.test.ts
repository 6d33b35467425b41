import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contactSchema } from '@/lib/schemas/contact'
import { extensionDecisionSchema } from '@/lib/schemas/extension'
import { replyDraftSchema, replySchema } from '@/lib/schemas/reply'

const assignmentId = randomUUID()
const reply = {
  assignmentId,
  version: 0,
  body: '答'.repeat(50),
  answerMeaning: 'SOLVED',
  publicity: 'FULL',
  documentNumber: '济阳交字〔2022〕1号',
}
const contact = {
  assignmentId,
  contactedOn: '2022-03-09',
  stage: 'BEFORE',
  way: 'VISIT',
  place: '村委会',
  people: '科长刘芳',
  delegateView: '同意',
}

const faultsOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path }) => path.join('.')) ?? []

test('forty-nine characters are no reply, fifty are', () => {
  expect(faultsOf(replySchema.safeParse({ ...reply, body: '答'.repeat(49) }))).toEqual(['body'])
  expect(faultsOf(replySchema.safeParse(reply))).toEqual([])
})

test('white space does not make a reply longer', () => {
  expect(faultsOf(replySchema.safeParse({ ...reply, body: `答复${' '.repeat(60)}` }))).toEqual(['body'])
})

test('only what is withheld altogether needs a reason', () => {
  expect(faultsOf(replySchema.safeParse({ ...reply, publicity: 'SUMMARY' }))).toEqual([])
  expect(faultsOf(replySchema.safeParse({ ...reply, publicity: 'NONE' }))).toEqual(['publicityReason'])
})

test('a draft may be empty but names the version it was based on', () => {
  expect(faultsOf(replyDraftSchema.safeParse({ assignmentId, version: 0 }))).toEqual([])
  expect(faultsOf(replyDraftSchema.safeParse({ assignmentId }))).toEqual(['version'])
})

test('a contact is a real day, between people who met somewhere or spoke from afar', () => {
  expect(faultsOf(contactSchema.safeParse({ ...contact, contactedOn: '2022-02-30' }))).toEqual(['contactedOn'])
  expect(faultsOf(contactSchema.safeParse({ ...contact, place: ' ' }))).toEqual(['place'])
  expect(faultsOf(contactSchema.safeParse({ ...contact, place: '', way: 'PHONE' }))).toEqual([])
})

test('consent names the day, a refusal its reason', () => {
  const decide = (more: object) => faultsOf(extensionDecisionSchema.safeParse({ assignmentId, ...more }))
  expect(decide({ decision: 'CONSENTED' })).toEqual(['until'])
  expect(decide({ decision: 'REFUSED' })).toEqual(['reason'])
  expect(decide({ decision: 'REFUSED', reason: '审批已办结。' })).toEqual([])
})
