import { addDays, daysBetween, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import type { Moment } from '@/lib/domain/moment'
import type { Book } from '../book'
import { at, clock } from '../days'
import { demonstrationAccounts } from '../people'
import { sittingAllYear } from '../roster'
import type { Case } from '../steps/case'
import { putAway } from '../steps/closing'
import { assign, coSign, draft, enter, handBack, handIn, type Paper } from '../steps/intake'
import { sessions } from '../terms'
import { categoryKey, known, type World, type WorldDelegate } from '../world'
import { assignedForDue, officeDay } from './desk-days'
import { handle } from './handle'
import { handledPapers } from './handled-papers'
import { openPapers } from './open-papers'
import type { OpenSuggestion } from './open-suggestion'

/** The oldest of them was assigned more than three months ago; before that the running session has no desk. */
const settledAfterDays = 125

/** What lies on everybody's desk on the day of loading; it belongs to the running session, never to 2022. */
export function playDesk(world: World, book: Book, { today }: Moment): void {
  const session = sessions.findLast(({ opensOn }) => opensOn <= today)
  if (!session || daysBetween(localDate(session.closesOn), today) < settledAfterDays) return
  const laid = [...handledPapers, ...openPapers].map((paper) => ({ paper, days: daysOf(paper, today) }))
  laid.sort((left, right) => (left.days.submittedOn < right.days.submittedOn ? -1 : 1))
  let number = 0
  for (const { paper, days } of laid) {
    const one = write(world, book, paper, days, session.year)
    if (!isHere(paper, 'draft', 'sent-back', 'submitted')) register(one, paper, days, ++number)
    if (!isHere(paper, 'draft', 'sent-back', 'submitted', 'registered')) {
      assign(one, partsOf(paper), at(days.assignedOn, clock(10, 0), number))
      handle(one, paper, { ...days, today, number })
    }
    putAway(one)
  }
}

const isHere = ({ stage }: OpenSuggestion, ...stages: OpenSuggestion['stage'][]) => stages.includes(stage)

export type DeskDays = { submittedOn: LocalDate; registeredOn: LocalDate; assignedOn: LocalDate }

function daysOf(paper: OpenSuggestion, today: LocalDate): DeskDays {
  if (isHere(paper, 'draft', 'sent-back', 'submitted', 'registered')) {
    const submittedOn = officeDay(today, paper.days)
    return { submittedOn, registeredOn: officeDay(today, Math.max(1, paper.days - 2)), assignedOn: today }
  }
  const byLimit = isHere(paper, 'near-due', 'overdue')
  const assignedOn = byLimit ? officeDay(assignedForDue(today, paper.days), 0) : officeDay(today, paper.days)
  return { submittedOn: officeDay(assignedOn, 5), registeredOn: officeDay(assignedOn, 2), assignedOn }
}

function write(world: World, book: Book, paper: OpenSuggestion, { submittedOn }: DeskDays, year: number): Case {
  const { title, situation, analysis, asks, category } = paper
  const written: Paper = {
    ...{ title, situation, analysis, year, period: 'INTER_SESSION', asks: asks.map(([ask]) => ask) },
    categoryId: known(world.categories, categoryKey(year, category)),
  }
  const isDraft = isHere(paper, 'draft')
  const drafted = at(isDraft ? submittedOn : addDays(submittedOn, -2), clock(19, 40), asks.length)
  const one = draft(world, book, authorOf(world, paper), written, drafted)
  if (isDraft) return one
  if (paper.coSigner) coSign(one, [demoDelegate(world, paper.coSigner)], at(addDays(submittedOn, -1), clock(20, 30)))
  handIn(one, written, at(submittedOn, clock(9, 10) + paper.days))
  if (isHere(paper, 'sent-back')) handBack(one, paper.said ?? '', at(addDays(submittedOn, 1), clock(15, 20)))
  return one
}

function register(one: Case, { category }: OpenSuggestion, { registeredOn }: DeskDays, number: number): void {
  const year = [...one.world.sessions].find(([, id]) => id === one.suggestion.sessionId)?.[0] ?? 0
  const categoryId = known(one.world.categories, categoryKey(year, category))
  enter(one, number, categoryId, at(registeredOn, clock(14, 30), number))
}

function partsOf({ leads, assist = [] }: OpenSuggestion) {
  const role = assist.length === 0 ? 'SOLE' : 'LEAD'
  return [
    ...leads.map((unit) => ({ unit, role, part: null }) as const),
    ...assist.map((unit) => ({ unit, role: 'ASSIST', part: null }) as const),
  ]
}

function demoDelegate(world: World, login: string): WorldDelegate {
  return known(world.delegates, demonstrationAccounts.find((account) => account.login === login)?.name ?? '')
}

function authorOf(world: World, { by, from }: OpenSuggestion): WorldDelegate {
  if (typeof by === 'string') return demoDelegate(world, by)
  return known(world.delegates, sittingAllYear(from)[by]?.name ?? '')
}
