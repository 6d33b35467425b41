import { expect, test } from 'vitest'
import { remindOfVoicesIn } from '@/lib/jobs/remind-of-voices'
import { act, at } from '../support/people'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'
import { aVoice } from '../support/voices'

const town = await foundTown()
const remind = (on: string) => remindOfVoicesIn(town.congressId, at(on))
const told = async (voiceId: string) =>
  (
    await rows.event.findMany({ where: { subjectId: voiceId, type: 'voice.reminded' }, orderBy: { sequence: 'asc' } })
  ).map(({ data }) => data as { step: number; roles: string[] })
async function passed() {
  const voiceId = await aVoice(town, '2022-07-20')
  await act(town.office, 'pass-voice', { voiceId, unitId: town.housing.id }, '2022-07-25')
  return voiceId
}

test('a week before, on the day and when late the unit hears, then those above it, each step once', async () => {
  const voiceId = await passed()
  expect(await remind('2022-08-17')).toBe(0)
  for (const on of ['2022-08-18', '2022-08-25', '2022-08-26', '2022-09-01']) {
    expect(await remind(on)).toBe(1)
    expect(await remind(on)).toBe(0)
  }
  const steps = await told(voiceId)
  expect(steps.map(({ step }) => step)).toEqual([-7, 0, 1, 7])
  expect(steps.at(0)?.roles).toEqual(['UNIT_CLERK'])
  expect(steps.at(-1)?.roles).toContain('DELEGATE_OFFICE')
})

test('after days without a worker there is one message, and none once it is answered or taken back', async () => {
  const late = await passed()
  const [answered, back] = [await passed(), await passed()]
  await act(
    town.housing.clerk,
    'answer-voice',
    { voiceId: answered, answer: '已经修好。', result: 'SOLVED' },
    '2022-08-01',
  )
  await act(town.office, 'take-back-voice', { voiceId: back, reason: '应由镇街办理。' }, '2022-08-01')
  expect(await remind('2022-09-02')).toBe(1)
  expect((await told(late)).map(({ step }) => step)).toEqual([7])
  expect(await told(answered)).toEqual([])
  expect(await told(back)).toEqual([])
})

test('a day that waited for the holiday notice stands once that is there, and the unit hears of another day', async () => {
  const [moved, same] = [await passed(), await passed()]
  const dueOn = new Date('2022-08-29')
  await rows.voiceItem.update({ where: { id: moved }, data: { dueOn, dueIsProvisional: true } })
  await rows.voiceItem.update({ where: { id: same }, data: { dueIsProvisional: true } })
  await remind('2022-08-02')
  for (const id of [moved, same])
    expect(await rows.voiceItem.findUniqueOrThrow({ where: { id } })).toMatchObject({
      dueOn: new Date('2022-08-25'),
      dueIsProvisional: false,
    })
  const passings = (subjectId: string) => rows.event.findMany({ where: { subjectId, type: 'voice.passed' } })
  expect((await passings(moved)).at(-1)?.data).toMatchObject({ dueOn: '2022-08-25', unitIds: [town.housing.id] })
  expect(await passings(same)).toHaveLength(1)
})

test('a day goes on waiting while its year has no holiday notice', async () => {
  const voiceId = await passed()
  const waiting = { dueOn: new Date('2098-08-29'), decidedOn: new Date('2098-07-25'), dueIsProvisional: true }
  await rows.voiceItem.update({ where: { id: voiceId }, data: waiting })
  await remind('2022-08-02')
  expect(await rows.voiceItem.findUniqueOrThrow({ where: { id: voiceId } })).toMatchObject(waiting)
  expect(await rows.event.count({ where: { subjectId: voiceId, type: 'voice.passed' } })).toBe(1)
})

test('two workers at once say each step once', async () => {
  const of = await foundTown('商河')
  const voiceId = await aVoice(of, '2022-07-20')
  await act(of.office, 'pass-voice', { voiceId, unitId: of.housing.id }, '2022-07-25')
  await Promise.all([1, 2, 3].map(() => remindOfVoicesIn(of.congressId, at('2022-08-18'))))
  expect(await told(voiceId)).toHaveLength(1)
})
