import { type PublicAnswer, type PublishedByUnit, publishedByUnit } from '@/lib/domain/publication/by-unit'
import { open, type Tx } from '@/lib/store/tx'

/** For anybody: the replies that are public at this moment, by unit. */
export async function publicAnswers(tx: Tx, now: Date): Promise<readonly PublicAnswer[]> {
  const [row] = await open(tx).$queryRaw<{ found: PublicAnswer[] }[]>`SELECT access.public_answers(${now}) AS found`
  return row?.found ?? []
}

export async function publicUnits(tx: Tx, now: Date): Promise<PublishedByUnit[]> {
  return publishedByUnit(await publicAnswers(tx, now))
}

/** One unit, each year of which something is public, the newest first; null where nothing is. */
export async function publicUnit(tx: Tx, now: Date, id: string) {
  const answers = (await publicAnswers(tx, now)).filter(({ unitId }) => unitId === id)
  const [first] = answers
  if (!first) return null
  const years = [...Map.groupBy(answers, ({ year }) => year)]
    .sort(([one], [other]) => other - one)
    .flatMap(([year, ofYear]) => publishedByUnit(ofYear).map((counts) => ({ ...counts, year })))
  return { name: first.unit, years }
}
