import { reportNumber } from '@/lib/wording/report-number'
import { at, clock } from '../days'
import { follow } from './follow'
import type { Gone } from './insert-trips'
import { day, type Ground, maybeAt, type Reader, stored, teller } from './report-rows'
import type { Told } from './told'

/** One report with what it rests on and whom it is for, and all that followed. */
export function write(one: Told, number: number | null, gone: readonly Gone[], ground: Ground): void {
  const { world, leader, rows } = ground
  const { congressId, officer } = world
  const reportId = world.newId(at(day(one.draftedOn), clock(9, 40)))
  const found = itemsOf(one, gone, ground)
  rows.reports.push(reportRow(one, { reportId, number, ...found }, ground))
  const items = [
    ...found.voiceIds.map((voiceItemId) => ({ voiceItemId })),
    ...found.suggestionIds.map((suggestionId) => ({ suggestionId })),
  ]
  rows.items.push(...items.map((item, ordinal) => ({ congressId, reportId, ordinal, ...item })))
  const readers = readersOf(one, ground)
  rows.addressees.push(...readers.map((reader, ordinal) => ({ congressId, reportId, ordinal, ...reader })))

  const tell = teller(ground, reportId, reportNumber({ year: 2022, number }))
  const personIds = [leader.id]
  tell('special-report.drafted', { on: one.draftedOn, by: officer, minutes: clock(9, 40), data: { title: one.title } })
  if (!one.sentOn) return
  const names = readers.map(({ name }) => name)
  const sent = { title: one.title, names, personIds }
  tell('special-report.sent', { on: one.sentOn, by: officer, minutes: clock(15, 0), data: sent })
  for (const asked of one.asked) {
    const reader = readers.find(({ name }) => name === asked.by) ?? readers[0]
    if (reader) follow(asked, { reportId, reader, tell }, ground)
  }
  if (one.closed)
    tell('special-report.closed', { on: one.closed.on, by: officer, minutes: clock(16, 0), data: { personIds } })
}

function itemsOf(one: Told, gone: readonly Gone[], { book }: Ground) {
  const voiceIds = gone.find(({ trip }) => trip.name === one.trip)?.voiceIds ?? []
  const suggestionIds = book.suggestions
    .filter(({ title, registeredOn }) => registeredOn && one.about.test(title ?? ''))
    .flatMap(({ id }) => (typeof id === 'string' ? [id] : []))
  return { voiceIds, suggestionIds }
}

type Made = {
  readonly reportId: string
  readonly number: number | null
  readonly voiceIds: readonly string[]
  readonly suggestionIds: readonly string[]
}

function reportRow(one: Told, { reportId: id, number, voiceIds, suggestionIds }: Made, { world }: Ground) {
  const { congressId, officer } = world
  const counts = { found: voiceIds.length, suggestions: suggestionIds.length }
  const { draftedOn, sentOn, closed, title } = one
  return {
    ...{ id, congressId, year: 2022, number, title, summary: one.summary(counts), text: one.text(counts) },
    ...{ draftedAt: at(day(draftedOn), clock(9, 40)), draftedById: officer.id },
    state: closed ? 'CLOSED' : sentOn ? 'SENT' : 'DRAFT',
    ...{ sentAt: maybeAt(sentOn, clock(15, 0)), sentOn: stored(sentOn), sentById: sentOn ? officer.id : null },
    ...{ closedAt: maybeAt(closed?.on, clock(16, 0)), closedOn: stored(closed?.on) },
    ...{ closedById: closed ? officer.id : null, closingWords: closed?.words ?? '' },
  }
}

function readersOf({ others, draftedOn }: Told, { world, leader }: Ground): Reader[] {
  const newId = () => world.newId(at(day(draftedOn), clock(9, 40)))
  return [
    { id: newId(), personId: leader.id, name: leader.name, post: '常委会领导' },
    ...others.map((other) => ({ id: newId(), personId: null, ...other })),
  ]
}
