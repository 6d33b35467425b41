import { expect, test } from 'vitest'
import { anAnswer, aReply, assigned, assignedTo, heard } from '../support/handling'
import { rowOf, rows } from '../support/ledger'
import { act, refusalOf, type TestUnit } from '../support/people'
import { foundTown } from '../support/town'

const town = await foundTown()
type Kept = { replyId: string; version: number }

async function take(unit: TestUnit, assignmentId: string): Promise<void> {
  await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await heard(unit.clerk, assignmentId, '2022-03-10')
}
const send = (unit: TestUnit, assignmentId: string, more: object = {}) =>
  act<Kept>(unit.clerk, 'submit-reply', aReply(assignmentId, more), '2022-04-02')
const sign = (unit: TestUnit, assignmentId: string, version: number) =>
  act<{ status: string }>(unit.head, 'sign-reply', { assignmentId, version }, '2022-04-08')
const leaves = (ordinal: number) => ({ ordinal, notOurs: true })
const answersOf = (assignmentId: string) =>
  rows(
    'SELECT w.* FROM reply_answer w JOIN reply r ON r.id = w.reply_id WHERE r.assignment_id = $1 ORDER BY w.ordinal',
    [assignmentId],
  )

async function shared(): Promise<[string, string, string]> {
  const { suggestionId, assignmentIds } = await assigned(town, [
    { unit: town.housing, role: 'SEPARATE', part: '车位' },
    { unit: town.transport, role: 'SEPARATE', part: '道路' },
  ])
  const [housing, transport] = assignmentIds as [string, string]
  await take(town.housing, housing)
  await take(town.transport, transport)
  return [housing, transport, suggestionId]
}

async function alone(): Promise<string> {
  const [assignmentId] = await assignedTo(town, town.housing)
  await take(town.housing, assignmentId)
  return assignmentId
}

test('each ask is kept with its answer, its proof and the letter of its class', async () => {
  const assignmentId = await alone()
  const answers = [
    anAnswer(1, { meaning: 'SOLVED', evidence: '四月一日验收。' }),
    anAnswer(2, { money: '区级资金二十万元' }),
  ]
  await send(town.housing, assignmentId, { answers })
  const [first, second] = await answersOf(assignmentId)
  expect(first).toMatchObject({ meaning: 'SOLVED', letter: 'A', evidence: '四月一日验收。' })
  expect(second).toMatchObject({ meaning: 'PLANNED', responsible_person: '物业科科长刘芳', money: '区级资金二十万元' })
  const [change] = await rows(
    'SELECT c.act, c.meaning, c.role FROM answer_class_change c JOIN reply r ON r.id = c.reply_id WHERE r.assignment_id = $1',
    [assignmentId],
  )
  expect(change).toEqual({ act: 'SET', meaning: 'PLANNED', role: 'UNIT_CLERK' })
})

test('a draft keeps its blanks, and a row that is taken out is gone', async () => {
  const assignmentId = await alone()
  const save = (version: number, answers: object[]) =>
    act<Kept>(town.housing.clerk, 'save-reply', { assignmentId, version, answers }, '2022-04-01')
  await save(0, [{ ordinal: 1 }, { ordinal: 2, text: '正在办。' }, { ordinal: 3, asked: '修好路灯' }])
  await save(1, [{ ordinal: 1, text: '已办。' }, { ordinal: 2 }])
  expect((await answersOf(assignmentId)).map(({ ordinal, text }) => [ordinal, text])).toEqual([
    [1, '已办。'],
    [2, ''],
  ])
})

test('a blank answer stops the sending and leaves the draft as it was', async () => {
  const assignmentId = await alone()
  await act(town.housing.clerk, 'save-reply', { assignmentId, version: 0, answers: [{ ordinal: 1 }] }, '2022-04-01')
  const blank = [anAnswer(1), anAnswer(2, { measure: '' })]
  expect(await refusalOf(send(town.housing, assignmentId, { version: 1, answers: blank }))).toBe('shape-refused')
  expect(await refusalOf(send(town.housing, assignmentId, { version: 1, answers: [anAnswer(1)] }))).toBe('asks-missing')
  const past = [anAnswer(1), anAnswer(2, { dueOn: '2022-04-01' })]
  expect(await refusalOf(send(town.housing, assignmentId, { version: 1, answers: past }))).toBe('promise-in-past')
  const far = [anAnswer(1), anAnswer(2, { dueOn: '2099-01-01' })]
  expect(await refusalOf(send(town.housing, assignmentId, { version: 1, answers: far }))).toBe('promise-too-far')
  const [draft] = await rows('SELECT version, submitted_at FROM reply WHERE assignment_id = $1', [assignmentId])
  expect(draft).toEqual({ version: 1, submitted_at: null })
  expect(await answersOf(assignmentId)).toHaveLength(1)
})

test('a whole better than its answers goes out only with a reason, which the history keeps', async () => {
  const assignmentId = await alone()
  const answers = [anAnswer(1, { meaning: 'SOLVED', evidence: '已验收。' }), anAnswer(2)]
  const claimed = { answers, answerMeaning: 'SOLVED' }
  expect(await refusalOf(send(town.housing, assignmentId, claimed))).toBe('shape-refused')
  await send(town.housing, assignmentId, { ...claimed, classReason: '主要的一项已经办完。' })
  const [change] = await rows(
    'SELECT c.meaning, c.reason FROM answer_class_change c JOIN reply r ON r.id = c.reply_id WHERE r.assignment_id = $1',
    [assignmentId],
  )
  expect(change).toEqual({ meaning: 'SOLVED', reason: '主要的一项已经办完。' })
})

test('evidence that lies with another suggestion is no evidence', async () => {
  const assignmentId = await alone()
  const answers = [anAnswer(1, { meaning: 'SOLVED', evidenceFileId: assignmentId }), anAnswer(2)]
  expect(await refusalOf(send(town.housing, assignmentId, { answers }))).toBe('evidence-not-there')
  expect(await answersOf(assignmentId)).toEqual([])
})

test('several units answer their parts, and together every ask', async () => {
  const [housing, transport, suggestionId] = await shared()
  const first = await send(town.housing, housing, { answers: [anAnswer(1), leaves(2)] })
  await sign(town.housing, housing, first.version)
  expect((await rowOf('suggestion', suggestionId)).status).not.toBe('REPLIED')
  const leftAgain = send(town.transport, transport, { answers: [anAnswer(1), leaves(2)] })
  expect(await refusalOf(leftAgain)).toBe('asks-of-nobody')
  expect(await answersOf(transport)).toEqual([])
  const second = await send(town.transport, transport, { answers: [leaves(1), anAnswer(2)] })
  expect(await sign(town.transport, transport, second.version)).toMatchObject({ status: 'REPLIED' })
})

test('two units that leave the same ask to each other at once: the second is told', async () => {
  for (let round = 0; round < 4; round++) {
    const [housing, transport, suggestionId] = await shared()
    const answers = [anAnswer(1), leaves(2)]
    const sent = await Promise.all([
      refusalOf(send(town.housing, housing, { answers })),
      refusalOf(send(town.transport, transport, { answers })),
    ])
    expect(sent.toSorted()).toEqual(['asks-of-nobody', undefined])
    expect((await rowOf('suggestion', suggestionId)).status).not.toBe('REPLIED')
  }
})

test('who answers alone leaves nothing to others', async () => {
  const assignmentId = await alone()
  const answers = [anAnswer(1), leaves(2)]
  expect(await refusalOf(send(town.housing, assignmentId, { answers }))).toBe('ask-not-shared')
})
