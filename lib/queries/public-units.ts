import { z } from 'zod'
import { type PublicAnswers, type PublishedByUnit, publishedByUnit } from '@/lib/domain/publication/by-unit'
import { yearAsked } from '@/lib/schemas/year'
import { open, type Tx } from '@/lib/store/tx'
import { publicYears, type YearOrUnit } from './public-years'

/** For anybody: the replies that are public at this moment, of one year or of one unit. */
async function publicAnswers(tx: Tx, now: Date, of: YearOrUnit): Promise<readonly PublicAnswers[]> {
  const [row] = await open(tx).$queryRaw<{ found: PublicAnswers[] }[]>`
    SELECT access.public_answers(${now}, ${of.year ?? null}::int, ${of.unit ?? null}::uuid) AS found`
  return row?.found ?? []
}

export const publicUnitsFilterSchema = z.object({ year: yearAsked })

export type PublicUnits = {
  readonly years: readonly number[]
  readonly year: number | null
  readonly rows: readonly PublishedByUnit[]
}

/** Of one year, the latest where none is named, in the order of the names. */
export async function publicUnits(tx: Tx, now: Date, named?: number): Promise<PublicUnits> {
  const years = await publicYears(tx, now)
  const year = named ?? years[0] ?? null
  return { years, year, rows: year === null ? [] : publishedByUnit(await publicAnswers(tx, now, { year })) }
}

export type UnitOfYear = PublishedByUnit & { readonly year: number }

/** One year after the other, the latest first, so that no more than one is ever held. */
export async function publicUnitsOf(tx: Tx, now: Date, year: number): Promise<UnitOfYear[]> {
  return publishedByUnit(await publicAnswers(tx, now, { year })).map((unit) => ({ ...unit, year }))
}

/** One unit, each year of which something is public, the newest first; null where nothing is. */
export async function publicUnit(tx: Tx, now: Date, id: string) {
  if (!z.uuid().safeParse(id).success) return null
  const answers = await publicAnswers(tx, now, { unit: id })
  const [first] = answers
  if (!first) return null
  const years: UnitOfYear[] = [...Map.groupBy(answers, ({ year }) => year)]
    .sort(([one], [other]) => other - one)
    .flatMap(([year, ofYear]) => publishedByUnit(ofYear).map((counts) => ({ ...counts, year })))
  return { name: first.unit, years }
}

/** Every unit of which anything is public, by a look for each. */
export async function publicUnitIds(tx: Tx, now: Date): Promise<readonly string[]> {
  const [row] = await open(tx).$queryRaw<{ found: { units: { id: string }[] } }[]>`
    SELECT access.public_choices(${now}) AS found`
  return (row?.found.units ?? []).map(({ id }) => id)
}
