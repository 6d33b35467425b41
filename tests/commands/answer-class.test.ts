import { describe, expect, test } from 'vitest'
import { getClass } from '@/lib/queries/get-class'
import { act, type Person, refusalOf, see } from '../support/people'
import { assigned, replied, replyOf, satisfied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const town = await foundTown()
const on = '2022-05-12'

const answered = async () => {
  const { suggestionId, replyId } = await replied(town)
  const { assignmentId } = await rows.reply.findUniqueOrThrow({ where: { id: replyId } })
  return { suggestionId, replyId, assignmentId }
}
const replyRow = (id: string) => rows.reply.findUniqueOrThrow({ where: { id } })
const historyOf = async (replyId: string) =>
  (await rows.answerClassChange.findMany({ where: { replyId }, orderBy: { id: 'asc' } })).map(
    ({ act: done, meaning, letter, role }) => [done, meaning, letter, role],
  )
const eventsOf = async (subjectId: string) =>
  (
    await rows.event.findMany({ where: { subjectId, type: { startsWith: 'reply.c' } }, orderBy: { sequence: 'asc' } })
  ).map(({ type }) => type)
const judge = (assignmentId: string, agrees: boolean, reason = '', by = town.lead) =>
  act(by, 'judge-class', { assignmentId, agrees, reason }, on)
const confirm = (assignmentId: string, by = town.office) => act(by, 'confirm-class', { assignmentId }, on)
const correct = (assignmentId: string, meaning: string, by = town.office) =>
  act(by, 'correct-class', { assignmentId, meaning, reason: '只列入计划，没有动工。' }, on)

describe('solved needs three', () => {
  test('the delegate and the office say so, each once, and both are kept with their role', async () => {
    const { replyId, assignmentId } = await answered()
    await judge(assignmentId, true)
    await confirm(assignmentId)
    expect(await replyRow(replyId)).toMatchObject({ delegateAgrees: true, officeAgrees: true, correctedMeaning: null })
    expect(await historyOf(replyId)).toEqual([
      ['AGREED', 'SOLVED', 'A', 'DELEGATE'],
      ['CONFIRMED', 'SOLVED', 'A', 'DELEGATE_OFFICE'],
    ])
    expect(await eventsOf(replyId)).toEqual(['reply.class-agreed', 'reply.class-confirmed'])
    expect(await refusalOf(judge(assignmentId, true))).toBe('class-unchanged')
    expect(await refusalOf(confirm(assignmentId))).toBe('move-not-open')
  })

  test('who does not agree says why; without a reason nothing is kept', async () => {
    const { replyId, assignmentId } = await answered()
    expect(await refusalOf(judge(assignmentId, false))).toBe('shape-refused')
    expect(await historyOf(replyId)).toEqual([])
    await judge(assignmentId, false, '站点还没有建。')
    expect((await replyRow(replyId)).delegateAgrees).toBe(false)
    expect(await eventsOf(replyId)).toEqual(['reply.class-disagreed'])
  })

  test('nobody else has a say in it', async () => {
    const { replyId, assignmentId } = await answered()
    for (const person of [town.coSigner, town.stranger, town.transport.clerk, town.office, town.leader])
      expect(await refusalOf(judge(assignmentId, true, '', person as typeof town.lead))).toBe('not-found')
    for (const person of [town.lead, town.transport.head, town.leader])
      expect(await refusalOf(confirm(assignmentId, person as typeof town.office))).toBe('not-found')
    expect(await historyOf(replyId)).toEqual([])
  })
})

describe('the supervising office corrects', () => {
  test('the claim stays, the agreement goes, and the unit has its say', async () => {
    const { replyId, assignmentId } = await answered()
    await judge(assignmentId, true)
    await correct(assignmentId, 'DEFERRED')
    expect(await replyRow(replyId)).toMatchObject({
      answerMeaning: 'SOLVED',
      answerLetter: 'A',
      correctedMeaning: 'DEFERRED',
      delegateAgrees: null,
      officeAgrees: null,
    })
    const says = { assignmentId, reason: '六月底前可以补齐。' }
    expect(await refusalOf(act(town.housing.clerk, 'answer-correction', says, on))).toBe('not-found')
    await act(town.transport.clerk, 'answer-correction', says, on)
    expect((await historyOf(replyId)).map(([done, meaning]) => [done, meaning])).toEqual([
      ['AGREED', 'SOLVED'],
      ['CORRECTED', 'DEFERRED'],
      ['ANSWERED', 'DEFERRED'],
    ])
    expect(await refusalOf(judge(assignmentId, true))).toBe('move-not-open')
  })

  test('never up to solved, and never without a reason', async () => {
    const suggestionId = await assigned(town)
    const replyId = await replyOf(suggestionId, town.transport, { answerMeaning: 'PLANNED', answerLetter: 'B' })
    const { assignmentId } = await replyRow(replyId)
    expect(await refusalOf(correct(assignmentId, 'SOLVED'))).toBe('class-not-claimed')
    const bare = { assignmentId, meaning: 'DEFERRED', reason: '' }
    expect(await refusalOf(act(town.office, 'correct-class', bare, on))).toBe('shape-refused')
    expect(await historyOf(replyId)).toEqual([])
  })

  test('against a conclusion in the same moment: corrected before it, or not at all', async () => {
    for (let round = 0; round < 6; round++) {
      const { suggestionId, replyId, assignmentId } = await answered()
      await act(town.lead, 'rate-suggestion', { suggestionId, ...satisfied }, on)
      const both = await Promise.all([
        refusalOf(correct(assignmentId, 'REFERENCE')),
        refusalOf(act(town.office, 'conclude-suggestion', { suggestionId, note: '' }, on)),
      ])
      expect(both[1]).toBeUndefined()
      expect([undefined, 'move-not-open']).toContain(both[0])
      const { correctedMeaning } = await replyRow(replyId)
      expect(correctedMeaning).toBe(both[0] === undefined ? 'REFERENCE' : null)
      expect(await eventsOf(replyId)).toHaveLength(both[0] === undefined ? 1 : 0)
      expect(await refusalOf(correct(assignmentId, 'DEFERRED'))).toBe('move-not-open')
    }
  })
})

describe('letters of the congress', () => {
  const chosen = (year: number, order: string, by = town.office) => {
    const [SOLVED, IN_PROGRESS, PLANNED, DEFERRED, REFERENCE] = order.split(' ')
    const letters = { SOLVED, IN_PROGRESS, PLANNED, DEFERRED, REFERENCE }
    return act(by, 'choose-letters', { year, letters }, on)
  }
  const setOf = (year: number) => rows.answerClass.findMany({ where: { congressId: town.congressId, year } })

  test('change from a later year on, and what was signed keeps its own', async () => {
    const { replyId } = await answered()
    const before = await setOf(0)
    expect(await refusalOf(chosen(2022, '甲 乙 乙 丙 丙'))).toBe('letters-in-use')
    await chosen(2023, '甲 乙 乙 丙 丙')
    await chosen(2023, '甲 乙 丙 丁 丁')
    expect((await setOf(2023)).map(({ letter }) => letter).sort()).toEqual(['丁', '丁', '丙', '乙', '甲'].sort())
    expect(await setOf(0)).toEqual(before)
    expect((await replyRow(replyId)).answerLetter).toBe('A')
  })

  test('are the office’s to choose, and have an order', async () => {
    for (const person of [town.lead, town.transport.head, town.leader])
      expect(await refusalOf(chosen(2024, 'A B B C D', person as typeof town.office))).toBe('not-found')
    expect(await refusalOf(chosen(2024, 'A A B C D'))).toBe('letter-of-solved-shared')
    expect(await refusalOf(chosen(2024, 'A B C B D'))).toBe('letters-out-of-order')
    expect(await refusalOf(chosen(2031, 'A B B C D'))).toBe('letters-year-outside')
    expect(await setOf(2024)).toEqual([])
  })
})

test('what is confirmed is not offered for confirming again', async () => {
  const { assignmentId } = await answered()
  const offered = async (person: Person) => (await see(person, getClass, assignmentId, on)).reply.classMoves
  expect(await offered(town.office)).toEqual(['correctClass', 'confirmClass'])
  await confirm(assignmentId)
  expect(await offered(town.office)).toEqual(['correctClass'])
  expect(await offered(town.lead)).toEqual(['judgeClass'])
  expect(await refusalOf(see(town.transport.head, getClass, assignmentId, on))).toBe('not-found')
})
