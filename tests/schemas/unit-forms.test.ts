import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { contactSchema } from '@/lib/schemas/contact'
import { extensionDecisionSchema } from '@/lib/schemas/extension'
import { replyDraftSchema, replySchema } from '@/lib/schemas/reply'

const assignmentId = randomUUID()
const reply = {
  assignmentId,
  version: 0,
  summary: '今年九月底前由交通局建成通车。',
  answers: [{ ordinal: 1, text: '已建成。', meaning: 'SOLVED', evidence: '验收单附后。' }],
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
  people: [{ name: '刘芳', post: '科长', isHead: false }],
  delegateView: '同意',
}

const faultsOf = (result: { success: boolean; error?: { issues: { path: PropertyKey[]; message: string }[] } }) =>
  result.error?.issues.map(({ path }) => path.join('.')) ?? []

test('a reply is summed up in ten to a hundred characters', () => {
  const summed = (summary: string) => faultsOf(replySchema.safeParse({ ...reply, summary }))
  expect(summed('已办结。')).toEqual(['summary'])
  expect(summed(`已办${' '.repeat(60)}`)).toEqual(['summary'])
  expect(summed('办'.repeat(101))).toEqual(['summary'])
  expect(summed('办'.repeat(100))).toEqual([])
})

test('what is blank is named by row and field, and the words around the answers may be left out', () => {
  const answers = [
    { ordinal: 1, text: '', meaning: 'SOLVED' },
    { ordinal: 2, text: '列入计划。', meaning: 'PLANNED', measure: '拓宽路口' },
    { ordinal: 3, text: '今年办不了。', meaning: 'DEFERRED', ground: '没有预算。' },
    { ordinal: 4, text: '供参考。' },
  ]
  const faults = faultsOf(replySchema.safeParse({ ...reply, answers, answerMeaning: 'REFERENCE' }))
  const named = ['answers.0.text', 'answers.0.evidence', 'answers.1.dueOn', 'answers.1.responsiblePerson']
  expect(faults).toEqual([...named, 'answers.2.groundKind', 'answers.3.meaning'])
})

test('two rows for one ask are refused', () => {
  const answers = [reply.answers[0], reply.answers[0]]
  expect(faultsOf(replySchema.safeParse({ ...reply, answers }))).toEqual(['answers'])
  expect(faultsOf(replyDraftSchema.safeParse({ assignmentId, version: 0, answers }))).toEqual(['answers'])
})

test('a whole better than its answers needs a reason', () => {
  const answers = [
    { ordinal: 1, text: '今年办不了。', meaning: 'DEFERRED', groundKind: 'BUDGET', ground: '没有预算。' },
  ]
  expect(faultsOf(replySchema.safeParse({ ...reply, answers }))).toEqual(['classReason'])
  expect(faultsOf(replySchema.safeParse({ ...reply, answers, classReason: '主要部分已经办完。' }))).toEqual([])
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
