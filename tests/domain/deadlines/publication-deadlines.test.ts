import { expect, test } from 'vitest'
import type { DeadlineFacts } from '@/lib/domain/deadlines/facts'
import { ledgerOf } from '@/lib/domain/deadlines/ledger'
import { limitPresets } from '@/lib/domain/deadlines/presets'
import { on, published } from './published-calendar'
import { anAssignment, someFacts, work } from './some-facts'

const rules = { limits: limitPresets.shandong, calendar: published }
const signed = anAssignment({
  id: 'lead',
  rounds: [work({ submittedOn: on('2022-05-09'), signedOn: on('2022-05-10') })],
})
const ofReply = { assignmentId: 'lead', round: 1, publishedOn: null, keptBackOn: null }

function line(more: Partial<typeof ofReply> | null, facts: Partial<DeadlineFacts> = {}) {
  const publications = more ? [{ ...ofReply, ...more }] : []
  const lines = ledgerOf(someFacts({ assignments: [signed], publications, ...facts }), rules)
  const found = lines.find(({ purpose }) => purpose === 'publication')
  return found && [found.dueOn, found.doneOn, found.voidOn, found.bearer.kind, found.clock.limit.basis]
}

test('a reply is to be published within twenty working days of the day on which it was made', () => {
  expect(line({})).toEqual(['2022-06-08', null, null, 'COMMITTEE', 'XX 26'])
})

test('also where the matter is concluded since', () => {
  expect(line({}, { closedOn: on('2022-05-20') })?.slice(1, 3)).toEqual([null, null])
})

test('published it is done, also late', () => {
  expect(line({ publishedOn: on('2022-06-20') as never })?.slice(0, 3)).toEqual(['2022-06-08', '2022-06-20', null])
})

test('what is kept back by law is awaited no longer, and never before it was made', () => {
  expect(line({ keptBackOn: on('2022-05-12') as never })?.[2]).toBe('2022-05-12')
  expect(line({ keptBackOn: on('2022-02-12') as never })?.[2]).toBe('2022-05-10')
})

test('a reply that a list took over awaits nothing', () => {
  expect(line(null)).toBeUndefined()
})
