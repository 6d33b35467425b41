import { expect, test } from 'vitest'
import { eventsAsked, listEvents } from '@/lib/queries/list-events'
import { eventFilterSchema } from '@/lib/schemas/administration-filter'
import { open } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import { collecting, openedOn } from '../support/co-signing'
import { another } from '../support/on-form'
import { act, type Person, refusalOf, see } from '../support/people'
import { promisedIn } from '../support/promised'
import { days, dissatisfied, replied } from '../support/replied'
import { rows } from '../support/rows'
import { foundTown, type Town } from '../support/town'

const town = await foundTown()

const ratings = async () => {
  const filter = eventFilterSchema.parse({ type: 'suggestion.rated' })
  const { rows } = await see(town.audit, listEvents, filter, days.handledAgain)
  return rows.map(({ by, data }) => ({ by, ...data }))
}

test('whoever looks back sees that it was rated, and how only when the round is over', async () => {
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  expect(await ratings()).toEqual([{ by: town.lead.name, round: 1 }])
  const again = { suggestionId, reason: '代表对办理结果不满意，请实地查看后再次答复。' }
  await act(town.office, 'handle-suggestion-again', again, days.handledAgain)
  expect(await ratings()).toEqual([
    { by: town.lead.name, round: 1, attitude: 'SATISFIED', process: 'SATISFIED', result: 'DISSATISFIED' },
  ])
})

test('whoever works where it was rated does not learn by looking back that it was', async () => {
  const unit = { role: 'UNIT_CLERK', unitId: town.transport.id } as const
  const both = await another(town, '双岗', { role: 'AUDIT_ADMINISTRATOR' }, unit)
  const { suggestionId } = await replied(town)
  await act(town.lead, 'rate-suggestion', { suggestionId, ...dissatisfied }, days.rated)
  await act(town.office, 'decline-again', { suggestionId, reason: '答复已经写明今年的安排。' }, days.rated)
  const telling = ['suggestion.rated', 'again.declined']
  const told = async (by: Person, at: string) => {
    const { rows } = await see(by, listEvents, eventFilterSchema.parse({}), at)
    return rows.map(({ type }) => type).filter((type) => telling.includes(type))
  }
  const before = await told(town.audit, days.rated)
  expect(before).toEqual(expect.arrayContaining(telling))
  expect((await told(both, days.rated)).length).toBe(before.length - 2)
})

test('a reason, a title or the name of somebody who did not act does not come back', async () => {
  const made = await collecting(town, [town.coSigner, town.stranger])
  const { suggestionId } = made
  const reason = '本人对第二项具体建议有不同看法。'
  await act(town.coSigner, 'decline-co-signature', { suggestionId, reason }, openedOn)
  const { suggestionId: earlier } = await promisedIn(town)
  const link = { suggestionId, earlierId: earlier, kind: 'CONTINUED', reason: '前次只建了北侧站台。' }
  await act(town.lead, 'link-suggestion', link, days.handledAgain)
  await act(town.lead, 'submit-suggestion', made, openedOn)
  await act(town.office, 'send-back-suggestion', { suggestionId, reason: '请写明具体路段。' }, days.handedIn)
  const { rows } = await see(town.audit, listEvents, eventFilterSchema.parse({}), days.handledAgain)
  const of = (type: string) => rows.find((one) => one.type === type)
  expect(of('co-signing.declined')).toMatchObject({ by: town.coSigner.name, data: { name: town.coSigner.name } })
  expect(of('suggestion.linked')).toMatchObject({ by: town.lead.name, data: { link: 'CONTINUED' } })
  for (const type of ['co-signing.invited', 'co-signing.unanswered', 'suggestion.sent-back'])
    expect(of(type)).toBeDefined()
  const told = JSON.stringify(rows.map(({ data }) => data))
  for (const words of [reason, link.reason, '请写明具体路段。', '公交站的建议', town.stranger.name])
    expect(told).not.toContain(words)
})

/** Ten thousand events of one name, as a log of years has them; the chain is not what is asked here. */
async function longLog(): Promise<Town> {
  const long = await foundTown('齐河')
  await rows.$executeRaw`ALTER TABLE event DISABLE TRIGGER USER`
  await rows.$executeRaw`
    INSERT INTO event (congress_id, sequence, type, subject_id, at, actor_name)
    SELECT ${long.congressId}::uuid, 1000 + n, 'account.enabled', ${long.office.personId}::uuid, timestamptz '2022-01-01' + n * interval '1 minute',
      CASE WHEN n IN (2, 7, 300) THEN '诸葛少见' ELSE '常见' END FROM generate_series(1, 10000) n`
  await rows.$executeRaw`ALTER TABLE event ENABLE TRIGGER USER`
  await rows.$executeRaw`ANALYZE event`
  return long
}

test('what somebody did is found by a part of his name, the newest first, without reading the log', async () => {
  const long = await longLog()
  const asked = (more: object) => eventFilterSchema.parse(more)
  const found = async (more: object) => {
    const { rows: shown, next } = await see(long.audit, listEvents, asked(more), '2022-02-01')
    return { sequences: shown.map(({ sequence }) => sequence), next }
  }
  expect(await found({ q: '葛少' })).toEqual({ sequences: [1300, 1007, 1002], next: null })
  expect(await found({ q: '葛少', before: '1300' })).toEqual({ sequences: [1007, 1002], next: null })
  expect(await found({ q: '没有这个人' })).toEqual({ sequences: [], next: null })
  const common = await found({ q: '见' })
  expect([common.sequences[0], common.sequences.length, common.next]).toEqual([11_000, 50, 10_951])
  const plan = await see(
    long.audit,
    ({ tx, actor }) =>
      open(tx).$queryRaw<{ 'QUERY PLAN': { Plan: Record<string, number> }[] }[]>(
        Prisma.sql`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) SELECT e.sequence FROM event e LEFT JOIN suggestion s ON s.id = e.suggestion_id
          WHERE ${eventsAsked(actor, asked({ q: '葛少' }), 51)} ORDER BY e.sequence DESC LIMIT 51`,
      ),
    null,
    '2022-02-01',
  )
  const { 'Shared Hit Blocks': hit = 0, 'Shared Read Blocks': read = 0 } = plan[0]?.['QUERY PLAN'][0]?.Plan ?? {}
  expect(hit + read, 'pages of the database').toBeLessThan(100)
})

test('nobody else looks back', async () => {
  const looking = see(town.office, listEvents, eventFilterSchema.parse({}), days.rated)
  expect(await refusalOf(looking)).toBe('not-found')
})
