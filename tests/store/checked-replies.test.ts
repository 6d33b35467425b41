import { beforeAll, expect, test } from 'vitest'
import { checkReply } from '@/lib/domain/checking/check-reply'
import { localDate } from '@/lib/domain/deadlines/local-date'
import { readCheckedReply } from '@/lib/store/checked-replies'
import { transactFor } from '@/lib/store/transact'
import { anAnswer, aReply, assignedTo } from '../support/handling'
import { act } from '../support/people'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

let town: Town
beforeAll(async () => {
  town = await foundTown()
})

const template = (place: string) =>
  `近年来我区停车设施建设发展较快，群众停车条件明显改善。${place}停车问题，我局将结合年度城市维护计划统筹考虑，多方筹集建设资金，分批次逐步实施改造，并同步完善管护机制，确保建成一处、管好一处。`

async function written(unit: Town['housing'], body: string, more: object = {}): Promise<[string, string]> {
  const [assignmentId, suggestionId] = await assignedTo(town, unit)
  await act(unit.clerk, 'acknowledge-assignment', { assignmentId }, '2022-03-02')
  await act(unit.clerk, 'save-reply', aReply(assignmentId, { body, ...more }), '2022-04-01')
  return [assignmentId, suggestionId]
}

const checked = (assignmentId: string) =>
  transactFor(town.congressId, (tx) => readCheckedReply(tx, assignmentId, localDate('2022-04-02')))

test('a reply is read with its suggestion, its asks and all classes of its letter', async () => {
  const [assignmentId] = await written(town.housing, '王立新代表：现答复如下。')
  expect(await checked(assignmentId)).toMatchObject({
    suggestion: { delegates: ['王立新'], asks: [{ ordinal: 1 }, { ordinal: 2, text: '在主干道旁新建立体停车库' }] },
    answers: [{ ask: 1, meaning: 'PLANNED', dueOn: '2028-09-30' }, { ask: 2 }],
    meaning: 'PLANNED',
    meanings: expect.arrayContaining(['PLANNED']),
    supplied: expect.arrayContaining(['number', 'class', 'copies']),
    day: '2022-04-02',
  })
})

test('before the first word there is nothing to check', async () => {
  const [assignmentId] = await assignedTo(town, town.housing)
  expect(await checked(assignmentId)).toBeNull()
})

test('what another unit answers is not asked of this one', async () => {
  const answers = [
    anAnswer(1),
    anAnswer(2, { notOurs: true, text: '', meaning: '', measure: '', dueOn: '', responsiblePerson: '' }),
  ]
  const [assignmentId] = await written(town.housing, '', { answers })
  expect((await checked(assignmentId))?.answers.map(({ ask }) => ask)).toEqual([1])
})

test('the twin of the same unit stands beside it, and no letter of another unit', async () => {
  const [, first] = await written(town.housing, template('安泰小区'))
  const [, ofOthers] = await written(town.transport, template('汽车站'))
  const [assignmentId] = await written(town.housing, template('文苑小区'))
  const reply = await checked(assignmentId)
  expect(reply?.earlier[0]?.id).toBe(first)
  expect(reply?.earlier.map(({ id }) => id)).not.toContain(ofOthers)
  const twin = reply && checkReply(reply).find(({ kind }) => kind === 'TWIN')
  expect(twin).toMatchObject({ twin: { id: first } })
})

test('a letter of its own has no twin', async () => {
  const [assignmentId] = await written(
    town.housing,
    '富强街南段的二十六个旧车位已于三月十二日重新编号，岗亭迁至东侧入口，收费牌公示了每小时两元的标准。',
  )
  const reply = await checked(assignmentId)
  expect(reply && checkReply(reply).some(({ kind }) => kind === 'TWIN')).toBe(false)
})

test('among two thousand letters of one unit it is found in less than a second', async () => {
  const [assignmentId] = await written(town.transport, template('客运站'))
  await rows.$executeRaw`
    WITH s AS (INSERT INTO suggestion (congress_id, session_id, period, title, situation, lead_delegate_id, entered_by_id, created_at, status)
      SELECT ${town.congressId}::uuid, ${town.sessionId}::uuid, 'IN_SESSION', '关于第' || n || '条路的建议', '路面破损。', ${town.lead.delegateId}::uuid, ${town.lead.personId}::uuid, now(), 'IN_PROGRESS'
      FROM generate_series(1, 2000) n RETURNING id),
    a AS (INSERT INTO assignment (congress_id, suggestion_id, unit_id, role, status, assigned_on, assigned_at, due_on)
      SELECT ${town.congressId}::uuid, id, ${town.transport.id}::uuid, 'SOLE', 'IN_PROGRESS', '2022-03-01', now(), '2022-06-01' FROM s RETURNING id)
    INSERT INTO reply (congress_id, assignment_id, round, version, body, written_by_id, written_at)
    SELECT ${town.congressId}::uuid, id, 1, 1, repeat('本路段于' || id || '完成铣刨重铺并施划标线。', 30), ${town.transport.clerk.personId}::uuid, now() FROM a`
  const times: number[] = []
  for (let turn = 0; turn < 3; turn++) {
    const started = performance.now()
    const reply = await checked(assignmentId)
    times.push(performance.now() - started)
    expect(reply?.earlier[0]?.text).toContain('汽车站')
  }
  expect(Math.min(...times), 'others may hold the machine meanwhile').toBeLessThan(1000)
})
