import { addDays, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { isOver, type SuggestionStatus } from '@/lib/domain/suggestion/workflow'
import { at, clock } from './days'
import { stored } from './frame/assembly'
import { agreeThatHeCame } from './supervising-heads'
import { type Led, type Part, tell } from './supervising-led'
import { demandOf, putRight } from './supervising-opinions'
import { checkpoints, findings, foundAgain, judgement, reportText } from './supervising-words'

const chargedOn = localDate('2022-03-22')
const adoptedOn = localDate('2022-03-25')
const visitedOn = localDate('2022-05-18')
const heardAgainOn = localDate('2022-09-20')
const reportedOn = localDate('2022-11-15')
const decidedOn = localDate('2022-11-22')
const meetingName = '第十九届人大常委会第八次主任会议'
const minutesNumber = '主任会议纪要〔2022〕8号'

/** The year of one key suggestion: charge, plan, a visit with an opinion that is put right, a look back, and the report. */
export function superviseThrough(one: Led): void {
  const parts = partsOf(one)
  const [lead] = parts
  if (!lead) return
  charge(one, parts)
  plan(one, lead)
  const visitId = visit(one, lead, { on: visitedOn, kind: 'INSPECTION', found: findings[one.place % findings.length] })
  putRight(one, lead, visitedOn, visitId)
  visit(one, lead, { on: heardAgainOn, kind: one.place % 2 === 0 ? 'FORUM' : 'RESEARCH', found: foundAgain })
  report(one, lead)
}

function partsOf({ world, book, suggestion }: Led): Part[] {
  const units = [...world.units.values()]
  return book.assignments
    .filter((part) => part.suggestionId === suggestion.id && part.role !== 'ASSIST' && !part.endedOn)
    .flatMap((part) => {
      const unit = units.find(({ unitId }) => unitId === part.unitId)
      return unit ? [{ assignmentId: part.id as string, unit }] : []
    })
}

function charge(one: Led, parts: readonly Part[]): void {
  const { world, book, nominationId, office, names, place, led } = one
  const moment = at(chargedOn, clock(15, 10), place)
  const heads = parts.map(({ assignmentId, unit: { head } }) => ({ assignmentId, personId: head.id, name: head.name }))
  const contact = `${world.officer.name}，代表工委`
  book.charges.push({
    ...{ id: world.newId(moment), congressId: world.congressId, nominationId, ...led },
    ...{ supervisingOffice: office, contact, supervisorIds: [world.officer.id], heads },
    ...{ chargedAt: moment, chargedOn: stored(chargedOn), chargedById: world.officer.id },
  })
  const personIds = [world.officer.id, ...heads.map(({ personId }) => personId)]
  tell(one, 'supervision.charged', moment, { data: { names, supervisor: office, contact, personIds } })
  for (const part of parts) bringHead(one, part)
}

/** The head himself was at the talks that took place face to face, and the delegate says so. */
function bringHead(one: Led, part: Part): void {
  const { name } = part.unit.head
  for (const contact of one.book.contacts) {
    const isHis = contact.assignmentId === part.assignmentId && ['VISIT', 'MEETING', 'ON_SITE'].includes(contact.way)
    if (!isHis || !Array.isArray(contact.people)) continue
    contact.people = [{ name, post: '主要负责人', isHead: true }, ...contact.people.slice(1)] as never
    if (contact.stage !== 'AFTER') agreeThatHeCame(one, part, contact)
  }
}

function plan(one: Led, { assignmentId, unit }: Part): void {
  const { world, book, nominationId, place } = one
  const { congressId, officer } = world
  const moment = at(adoptedOn, clock(10, 20), place)
  const id = world.newId(moment)
  const goal = '把代表的每项诉求落到具体任务，年内见到成效，由代表和群众来检验。'
  const adopted = { adoptedAt: moment, adoptedOn: stored(adoptedOn), adoptedById: officer.id }
  book.plans.push({ id, congressId, nominationId, version: 1, goal, ...adopted })
  tell(one, 'supervision.plan-adopted', moment, {
    data: { version: 1, count: checkpoints.length, goal, reason: '', personIds: [unit.head.id] },
  })
  for (const [ordinal, { dueOn, task, reached }] of checkpoints.entries()) {
    const reachedOn = addDays(localDate(dueOn), ordinal === 1 && place === 2 ? 6 : -1 - (place % 3))
    const toldAt = at(reachedOn, clock(16, 5), place)
    const checkpointId = world.newId(moment)
    book.checkpoints.push({
      ...{ id: checkpointId, congressId, planId: id, assignmentId, ordinal: ordinal + 1, task },
      ...{ responsible: `主要负责人${unit.head.name}`, dueOn: stored(localDate(dueOn)), reachedOn: stored(reachedOn) },
      ...{ reachedText: reached, toldAt, toldOn: stored(reachedOn), toldById: unit.clerk.id },
    })
    tell(one, 'supervision.checkpoint-reached', toldAt, {
      ...{ subjectId: checkpointId, actor: unit.clerk, role: 'UNIT_CLERK' },
      data: { unit: unit.unitName, reachedOn, said: reached, unitIds: [unit.unitId], personIds: [officer.id] },
    })
  }
}

type Held = { on: LocalDate; kind: string; found: string | undefined }

function visit(one: Led, { unit }: Part, { on, kind, found = '' }: Held): string {
  const { world, book, nominationId, leader, place, office } = one
  const moment = at(on, clock(17, 15), place)
  const id = world.newId(moment)
  const people = [
    { name: leader.name, post: '区人大常委会副主任' },
    { name: world.officer.name, post: office },
    { name: unit.head.name, post: `${unit.unitName}主要负责人` },
  ]
  const held = kind === 'INSPECTION' ? '建议办理现场' : `${unit.unitName}会议室`
  book.visits.push({
    ...{
      id,
      congressId: world.congressId,
      nominationId,
      kind,
      heldOn: stored(on),
      place: held,
      people,
      found,
      judgement,
    },
    ...{ recordedAt: moment, recordedOn: stored(on), recordedById: world.officer.id },
  })
  const data = { visit: kind, heldOn: on, place: held, count: people.length }
  tell(one, 'supervision.visited', moment, { subjectId: id, data })
  return id
}

/** What is over is closed; what is not goes on, with one more thing to be put right. */
function report(one: Led, part: Part): void {
  const { world, book, nominationId, place, suggestion } = one
  const { congressId, officer } = world
  const isClosed = isOver(suggestion.status as SuggestionStatus)
  const reportedAt = at(reportedOn, clock(10, 40), place)
  const decidedAt = at(decidedOn, clock(16, 30), place)
  const meetingId = book.meetings.find((meeting) => meeting.minutesNumber === minutesNumber)?.id ?? meet(one, decidedAt)
  const reason = isClosed ? '' : '承诺事项要按期兑现，年底前再看一次现场。'
  const id = world.newId(reportedAt)
  book.outcomes.push({
    ...{ id, congressId, nominationId, ordinal: 1, text: reportText },
    ...{ reportedAt, reportedOn: stored(reportedOn), reportedById: officer.id, meetingId },
    ...{ decision: isClosed ? 'CLOSED' : 'CONTINUE', decisionReason: reason },
    ...{ decidedAt, decidedOn: stored(decidedOn), decidedById: officer.id },
  })
  tell(one, 'supervision.reported', reportedAt, { subjectId: id })
  tell(one, isClosed ? 'supervision.closed' : 'supervision.continued', decidedAt, {
    data: { meeting: meetingName, heldOn: decidedOn, minutesNumber, reason },
  })
  const asked = { on: localDate('2022-12-20'), dueOn: localDate('2023-01-16'), visitId: null }
  if (!isClosed) demandOf(one, part, { ...asked, demand: '请在春节前把剩余承诺的进度和照片报代表工委。' })
}

function meet({ world, book }: Led, recordedAt: Date): string {
  const id = world.newId(recordedAt)
  const held = { heldOn: stored(decidedOn), name: meetingName, minutesNumber }
  book.meetings.push({ id, congressId: world.congressId, ...held, recordedAt, recordedById: world.officer.id })
  return id
}
