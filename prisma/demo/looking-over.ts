import { localDate } from '@/lib/domain/deadlines/local-date'
import { lookingOver, type YearPublication } from '@/lib/domain/performance/publishing'
import { dayToStore } from '@/lib/store/days'
import { publishYear } from '@/lib/store/performance-publications'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from './book'
import { at, clock, momentAt, timeZone, workingDaysAfter } from './days'
import { demonstrationAccounts } from './people'
import { trainDelegates } from './training'
import { known, type World } from './world'

const announcedOn = localDate('2022-12-28')
const publishedOn = localDate('2023-01-16')
const year = 2022

/** Both delegates whom the demonstration lets in. */
const writers = (): string[] => demonstrationAccounts.filter(({ role }) => role === 'DELEGATE').map(({ name }) => name)

/** The session, the training, and what is on record of them. */
export async function recordPerformance(tx: Tx, world: World, book: Book, now: Date): Promise<void> {
  await trainDelegates(tx, world, book)
  await lookOverYear(tx, world, book, writers(), now)
}

/** What two delegates added themselves, and the year on its way out: looked over by the delegates, public a week after the session. */
async function lookOverYear(tx: Tx, world: World, book: Book, names: readonly string[], now: Date) {
  const { congressId, officer, newId } = world
  const lookUntil = workingDaysAfter(announcedOn, lookingOver.usual)
  const announcedAt = at(announcedOn, clock(9, 30))
  const id = newId(announcedAt)
  await open(tx).performanceEntry.createMany({ data: names.flatMap((name, place) => entriesOf(world, name, place)) })
  await open(tx).performancePublication.create({
    data: {
      ...{ id, congressId, year, version: 1, announcedAt, announcedById: officer.id },
      ...{ announcedOn: dayToStore(announcedOn), lookUntil: dayToStore(lookUntil) },
    },
    select: { id: true },
  })
  const tell = (type: 'performance.announced' | 'performance.published', when: Date, data: Prisma.InputJsonObject) =>
    book.events.push({
      ...{ type, subjectId: id, suggestionId: null, at: when, data },
      ...{ actor: officer, role: 'DELEGATE_OFFICE' as const },
    })
  tell('performance.announced', announcedAt, { year, lookUntil })
  const publishAt = at(publishedOn, clock(9, 0))
  if (publishAt > now) return
  const standing: YearPublication = { id, congressId, year, version: 1, announcedOn, lookUntil, publishAt: null }
  const by = { personId: officer.id, moment: momentAt(publishAt), timeZone }
  const count = await publishYear(tx, standing, { at: publishAt, on: publishedOn }, by)
  tell('performance.published', publishAt, { year, publishOn: publishedOn, count })
}

const added = [
  ['VISIT', '2022-03-15', '走访村里六户独居老人，帮两户报了家庭医生签约。', 'CONFIRMED'],
  ['STUDY', '2022-06-08', '自学乡村振兴促进法，在村民代表会议上讲了一次。', 'CONFIRMED'],
] as const

function entriesOf({ congressId, delegates, officer, newId }: World, name: string, place: number) {
  const { id: delegateId, person } = known(delegates, name)
  const [kind, doneOn, text, state] = added[place % added.length] ?? added[0]
  const enteredAt = at(workingDaysAfter(localDate(doneOn), 1), clock(20, 5))
  const decidedAt = at(workingDaysAfter(localDate(doneOn), 3), clock(10, 20))
  return [
    {
      ...{ id: newId(enteredAt), congressId, delegateId, kind, text, state, enteredAt, enteredById: person.id },
      ...{ doneOn: dayToStore(localDate(doneOn)), decidedAt, decidedById: officer.id },
    },
  ]
}
