import type { Role } from '@/lib/domain/access/actor'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { dayToStore } from './days'
import { recordSystemEvent } from './events'
import { adoptPublished } from './published-calendar'
import { open, type Tx } from './tx'

export type Founding = {
  readonly name: string
  readonly shortName: string
  readonly term: number
  readonly termStartsOn: LocalDate
  readonly session: { number: number; year: number; opensOn: LocalDate; closesOn: LocalDate }
  readonly categories: readonly string[]
  readonly answerClasses: readonly { letter: string; meaning: string }[]
}

export type FirstPerson = {
  readonly name: string
  readonly login: string
  readonly role: Role
  readonly passwordHash: string
}

/** A congress with its first session, before any delegate, unit or suggestion. Returns its id; the transaction is in its context. */
export async function foundCongress(tx: Tx, founding: Founding, at: Date): Promise<string> {
  const [founded] = await open(tx).$queryRaw<{ id: string }[]>`
    SELECT access.found_congress(${founding.name}, ${founding.shortName}, false) AS id`
  const congressId = founded?.id ?? ''
  await adoptPublished(tx, congressId, at)
  const term = await open(tx).term.create({
    data: { congressId, number: founding.term, startsOn: dayToStore(founding.termStartsOn) },
    select: { id: true },
  })
  const { number, year, opensOn, closesOn } = founding.session
  await open(tx).session.create({
    data: { congressId, termId: term.id, number, year, opensOn: dayToStore(opensOn), closesOn: dayToStore(closesOn) },
    select: { id: true },
  })
  await open(tx).category.createMany({
    data: founding.categories.map((name, ordinal) => ({ congressId, year, name, ordinal })),
  })
  await open(tx).answerClass.createMany({
    data: founding.answerClasses.map((one, ordinal) => ({ ...one, congressId, ordinal })),
  })
  return congressId
}

/** Somebody with an account and one office, so that the others can be let in by the doors of the application. */
export async function settleFirstPerson(tx: Tx, congressId: string, person: FirstPerson, at: Date): Promise<void> {
  const { id: personId } = await open(tx).person.create({
    data: { congressId, name: person.name },
    select: { id: true },
  })
  const account = await open(tx).account.create({
    data: { congressId, personId, login: person.login, passwordHash: person.passwordHash, passwordChangedAt: at },
    select: { id: true },
  })
  await open(tx).roleGrant.create({ data: { congressId, personId, role: person.role }, select: { id: true } })
  await recordSystemEvent(tx, congressId, {
    type: 'account.opened',
    subjectId: account.id,
    at,
    data: { login: person.login, role: person.role },
  })
}
