import { addDays, addMonths, type LocalDate, localDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from '@/lib/store/days'
import { open, type Tx } from '@/lib/store/tx'
import type { Prisma } from '@/prisma/generated/client'
import type { Book } from '../book'
import type { Chance } from '../chance'
import { at, clock } from '../days'
import { known, type World } from '../world'
import { type Found, type Trip, trips } from './found'

export type Gone = { readonly trip: Trip; readonly activityId: string; readonly voiceIds: readonly string[] }

/** Inspections and surveys of 2022 with who went, what was found, and what became of it. */
export async function insertTrips(tx: Tx, world: World, book: Book, chance: Chance): Promise<Gone[]> {
  const db = open(tx)
  const gone = trips.map((trip) => {
    const moment = at(localDate(trip.on), clock(9, 0))
    return {
      trip,
      activityId: world.newId(moment),
      voiceIds: trip.found.map(() => world.newId(moment)),
    }
  })
  await db.activity.createMany({ data: gone.map((one) => activityRow(one, world)) })
  await db.activityDelegate.createMany({ data: gone.flatMap((one) => delegateRows(one, world, chance)) })
  const [taken] = await db.$queryRaw<{ last: number }[]>`
    SELECT coalesce(max(number), 0)::int AS last FROM voice_item WHERE congress_id = ${world.congressId}::uuid AND year = 2022`
  let number = taken?.last ?? 0
  const voices = gone.flatMap((one) =>
    one.trip.found.map((found, place) => voiceRow(one, found, place, ++number, { world, book })),
  )
  await db.voiceItem.createMany({ data: voices })
  await db.$executeRaw`
    INSERT INTO paper_counter (congress_id, kind, year, last_number) VALUES (${world.congressId}::uuid, 'VOICE', 2022, ${number})
    ON CONFLICT (congress_id, kind, year) DO UPDATE SET last_number = greatest(paper_counter.last_number, excluded.last_number)`
  return gone
}

function activityRow({ trip, activityId: id }: Gone, { congressId, officer }: World): Prisma.ActivityCreateManyInput {
  const { kind, name, place, leaders, agenda, on } = trip
  const day = dayToStore(localDate(on))
  return {
    ...{ id, congressId, kind, name, place, leaders, agenda, year: 2022, heldOn: day, endsOn: day, state: 'HELD' },
    ...{ recordedAt: at(localDate(on), clock(17, 30)), recordedById: officer.id },
  }
}

/** One of those invited was on leave each time. */
function delegateRows({ trip, activityId }: Gone, { congressId, delegates }: World, chance: Chance) {
  const called = chance.shuffled([...delegates.values()]).slice(0, trip.delegates + 1)
  return called.map(({ id: delegateId }, place) => ({
    ...{ activityId, delegateId, congressId, part: 'MEMBER' },
    ...(place < trip.delegates ? { presence: 'PRESENT' } : { presence: 'LEAVE', leaveReason: '出差' }),
  }))
}

type Around = { readonly world: World; readonly book: Book }

function voiceRow(
  { trip, activityId, voiceIds }: Gone,
  found: Found,
  place: number,
  number: number,
  around: Around,
): Prisma.VoiceItemCreateManyInput {
  const { congressId, officer } = around.world
  const day = localDate(trip.on)
  const heard = { channel: trip.kind, source: 'ANONYMOUS', title: found.title, text: found.text, place: trip.place }
  return {
    ...{ id: voiceIds[place], congressId, activityId, number, year: 2022, ...heard },
    ...{ receivedOn: dayToStore(day), receivedAt: at(day, clock(16, place)), enteredById: officer.id },
    ...endingOf(found, addDays(day, 5), around),
  }
}

function endingOf(found: Found, decided: LocalDate, { world, book }: Around): Partial<Prisma.VoiceItemCreateManyInput> {
  const { ending, result, unit, answer = '', late, title } = found
  if (ending === null) return { state: 'OPEN' }
  const over = { state: 'ENDED', ending, decidedOn: dayToStore(decided) }
  if (ending === 'MERGED') return { ...over, suggestionId: suggestionLike(found, book) }
  if (ending === 'NOT_ACCEPTED')
    return { ...over, endingGround: 'OWN_INTEREST', endingReason: `${title}属于当事人之间的事，已说明依法解决的办法。` }
  if (ending === 'ANSWERED_ON_SPOT') return { ...over, result, answerText: answer, answeredOn: dayToStore(decided) }
  const dueOn = addMonths(decided, 1)
  const passed = { ...over, unitId: known(world.units, unit ?? 'water').unitId, dueOn: dayToStore(dueOn) }
  if (late === undefined) return { ...passed, state: 'PASSED' }
  return { ...passed, result, answerText: answer, answeredOn: dayToStore(addDays(dueOn, late)) }
}

const saidThere: Readonly<Record<string, string>> = {
  老旧机井无人维护: '机井',
  楼道飞线: '线缆',
  幸福食堂运营经费: '幸福食堂',
}

function suggestionLike({ title }: Found, book: Book): string {
  const word = saidThere[title] ?? title
  const found = book.suggestions.find((one) => one.registeredOn && one.title?.includes(word))
  if (typeof found?.id !== 'string') throw new Error(`no suggestion says ${word}`)
  return found.id
}
