import { localDate } from '@/lib/domain/deadlines/local-date'
import type { Book, Somebody } from './book'
import { at, clock } from './days'
import { stored } from './frame/assembly'
import { superviseThrough } from './supervising'
import { known, type World } from './world'

/** The meeting that fixed the key suggestions of 2022. */
const heldOn = localDate('2022-03-18')
const nominatedOn = localDate('2022-03-14')
const meetingName = '第十九届人大常委会第三次主任会议'
const minutesNumber = '主任会议纪要〔2022〕3号'
const howMany = 8
const progressDays = 30

/** Which working body of the committee supervises, by the first word of the topic. */
const offices: Readonly<Record<string, string>> = {
  urban: '城乡建设环境工委',
  transport: '城乡建设环境工委',
  rural: '农业与农村工委',
  education: '教科文卫工委',
  health: '教科文卫工委',
  culture: '教科文卫工委',
  welfare: '社会建设工委',
  economy: '财政经济工委',
  safety: '监察和司法工委',
}

type Rows = Book['suggestions']

/** Of the in-session suggestions those that most delegates signed. */
export function playKeys(world: World, book: Book, leader: Somebody): void {
  const { congressId, newId, officer } = world
  const fixedAt = at(heldOn, clock(16, 20))
  const meeting = { id: newId(fixedAt), congressId, heldOn: stored(heldOn), name: meetingName, minutesNumber }
  book.meetings.push({ ...meeting, recordedAt: fixedAt, recordedById: officer.id })
  for (const [place, suggestion] of chosen(world, book).entries()) {
    const nominatedAt = at(nominatedOn, clock(9, 30), place)
    const units = book.assignments.filter(({ suggestionId }) => suggestionId === suggestion.id).length
    const grounds = ['MANY_DELEGATES', ...(units > 1 ? ['COMPLEX'] : []), ...(place % 3 === 0 ? ['FOCUS_OF_YEAR'] : [])]
    const reason = `共有 ${signersOf(book, suggestion.id as string) + 1} 位代表提出，群众关注度高，需要统筹推进。`
    const office = officeOf(world, suggestion.categoryId as string)
    const led = place % 4 === 3 ? { governmentLeader: '分管副区长' } : { leaderId: leader.id }
    const proposed = { suggestionId: suggestion.id as string, congressId, grounds, reason, proposer: office }
    const id = newId(nominatedAt)
    book.nominations.push({
      ...{ id, ...proposed, nominatedAt, nominatedOn: stored(nominatedOn), nominatedById: officer.id },
      ...{ outcome: 'FIXED', decidedAt: fixedAt, decidedOn: stored(heldOn), decidedById: officer.id },
      ...{ meetingId: meeting.id, ...led, supervisingOffice: office, progressDays },
    })
    suggestion.keyFixedOn = stored(heldOn)
    const event = {
      subjectId: id,
      suggestionId: suggestion.id as string,
      actor: officer,
      role: 'DELEGATE_OFFICE' as const,
    }
    const names = [led.leaderId ? leader.name : (led.governmentLeader ?? '')]
    const fixed = { meeting: meetingName, heldOn, minutesNumber, names, leaderId: led.leaderId ?? null }
    book.events.push(
      { ...event, type: 'key.nominated', at: nominatedAt, data: { grounds, reason, proposer: office } },
      { ...event, type: 'key.fixed', at: fixedAt, data: { ...fixed, office, days: progressDays } },
    )
    superviseThrough({ world, book, leader, place, nominationId: id, suggestion, office, names, led })
  }
}

const signersOf = ({ coSignatures }: Book, id: string): number =>
  coSignatures.filter(({ suggestionId }) => suggestionId === id).length

function chosen({ sessions }: World, book: Book): Rows {
  const sessionId = known(sessions, 2022)
  const inSession = book.suggestions.filter((one) => one.sessionId === sessionId && one.period === 'IN_SESSION')
  return inSession
    .toSorted((left, right) => signersOf(book, right.id as string) - signersOf(book, left.id as string))
    .slice(0, howMany)
}

function officeOf({ categories }: World, categoryId: string): string {
  const [key = ''] = [...categories].find(([, id]) => id === categoryId) ?? []
  const [topic = ''] = (key.split(' ')[1] ?? '').split('-')
  return offices[topic] ?? '代表工委'
}
