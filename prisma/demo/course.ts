import { type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { type Chance, chanceOf } from './chance'
import { workingDaysAfter, workingDaysBefore } from './days'
import { demoDelegations } from './delegations'
import { type ReplyMeeting, replyMeetings } from './meetings'
import { type DemoDelegate, sittingAllYear } from './roster'
import { assignmentMeetingOn, sessions } from './terms'
import type { DelegationCode, WrittenSuggestion } from './types'
import { writtenSuggestions } from './written'

/** When everything happened to one suggestion, and to whom. */
export type Course = {
  number: number
  written: WrittenSuggestion
  lead: DemoDelegate
  coSigners: readonly DemoDelegate[]
  submittedOn: LocalDate
  registeredOn: LocalDate
  assignedOn: LocalDate
  beforeOn: LocalDate
  duringOn: LocalDate
  repliedOn: LocalDate
  meeting: ReplyMeeting
  chance: Chance
}

const isLater = ({ between, extended }: WrittenSuggestion) => Boolean(between ?? extended)
const leadsOfTheSession = 66

/** In session the numbers follow the order of handing in; what came in between follows by its day. */
function numbered(): WrittenSuggestion[] {
  const inSession = writtenSuggestions.filter(({ between }) => !between)
  const between = writtenSuggestions.filter((one) => one.between)
  between.sort((left, right) => ((left.between?.submittedOn ?? '') < (right.between?.submittedOn ?? '') ? -1 : 1))
  return [...chanceOf('order of handing in').shuffled(inSession), ...between]
}

/** How many of each delegation wrote, so that those invited to the reply meetings are 81. */
function leadsPerDelegation(all: readonly WrittenSuggestion[]): Map<DelegationCode, number> {
  const prompt = all.filter((one) => !isLater(one))
  const shares = demoDelegations.map(({ code }) => {
    const exact = (prompt.filter(({ from }) => from === code).length * leadsOfTheSession) / prompt.length
    return { code, whole: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let missing = leadsOfTheSession - shares.reduce((sum, { whole }) => sum + whole, 0)
  for (const share of [...shares].sort((left, right) => right.rest - left.rest)) if (missing-- > 0) share.whole += 1
  return new Map(shares.map(({ code, whole }) => [code, whole]))
}

const meetingOf = (written: WrittenSuggestion): ReplyMeeting => {
  const fits = ({ delegations }: ReplyMeeting) =>
    delegations === 'later' ? isLater(written) : !isLater(written) && delegations.includes(written.from)
  const meeting = replyMeetings.find(fits)
  if (!meeting) throw new Error(`no reply meeting for ${written.title}`)
  return meeting
}

function coSignersOf(written: WrittenSuggestion, lead: DemoDelegate, chance: Chance): DemoDelegate[] {
  const others = sittingAllYear(written.from)
  const from = others.indexOf(lead) + 1
  const few = [0, 0, 0, 0, 0, 1, 2, chance.between(3, 5), chance.between(6, 9), 1]
  const count = written.bill ? chance.between(10, 12) : chance.pick(few)
  return Array.from({ length: count }, (_, step) => others[(from + step) % others.length] as DemoDelegate)
}

type Days = Pick<Course, 'submittedOn' | 'registeredOn' | 'assignedOn' | 'beforeOn' | 'duringOn' | 'repliedOn'>

function daysOf(written: WrittenSuggestion, number: number, chance: Chance): Days {
  const { between, extended } = written
  if (between) return daysBetweenSessions(between, chance)
  const opened = localDate(sessions[0].opensOn)
  const assignedOn = localDate(assignmentMeetingOn)
  const firstReply = localDate('2022-04-18')
  return {
    submittedOn: workingDaysAfter(opened, Math.floor((number - 1) / 40)),
    registeredOn: workingDaysAfter(opened, 2 + Math.floor((number - 1) / 25)),
    assignedOn,
    beforeOn: workingDaysAfter(assignedOn, chance.between(5, 18)),
    duringOn: extended
      ? workingDaysAfter(localDate(extended.askedOn), chance.between(14, 30))
      : workingDaysAfter(localDate('2022-03-14'), chance.between(0, 20)),
    repliedOn: extended ? localDate(extended.repliedOn) : workingDaysAfter(firstReply, chance.between(0, 14)),
  }
}

function daysBetweenSessions(between: NonNullable<WrittenSuggestion['between']>, chance: Chance): Days {
  const submittedOn = localDate(between.submittedOn)
  const assignedOn = workingDaysAfter(submittedOn, 3)
  const repliedOn = localDate(between.repliedOn)
  return {
    submittedOn,
    registeredOn: workingDaysAfter(submittedOn, 1),
    assignedOn,
    beforeOn: workingDaysAfter(assignedOn, chance.between(5, 12)),
    duringOn: workingDaysBefore(repliedOn, chance.between(8, 15)),
    repliedOn,
  }
}

export function coursesOfTheYear(): Course[] {
  const all = numbered()
  const leads = leadsPerDelegation(all)
  const turns = new Map<string, number>()
  return all.map((written, place) => {
    const chance = chanceOf(`course of ${written.title}`)
    const wrote = leads.get(written.from) ?? 0
    const queue = `${written.from} ${isLater(written)}`
    const turn = turns.get(queue) ?? 0
    turns.set(queue, turn + 1)
    const seat = isLater(written) ? wrote + turn : turn % wrote
    const lead = sittingAllYear(written.from)[seat] as DemoDelegate
    const coSigners = coSignersOf(written, lead, chance)
    const number = place + 1
    return { number, written, lead, coSigners, meeting: meetingOf(written), chance, ...daysOf(written, number, chance) }
  })
}
