import { promiseFigureKeys } from '../figures/commitments/register'
import { satisfactionParts } from '../figures/satisfaction'
import type { VoiceChannel } from '../voice/voice'
import { definedAs } from './definitions'
import { counted, rated } from './number'
import { promiseRates, yearRates } from './numbers-of-year'
import { type PublicCount, type PublicYear, publicCounts, publicVoiceCounts } from './public-content'
import type { Definition, ReportNumber } from './report'

/** A number that is public, with what it is counted out of. `base` is null where the report does not hold that count. */
export type OpenNumber = {
  readonly number: ReportNumber
  readonly baseKey: string | null
  readonly base: number | null
}
export type OpenChannelNumber = OpenNumber & { readonly channel: VoiceChannel | 'REPORTED' }

/** The figures of a published report one by one: what its year page shows, and nothing that it does not hold. */
export const openNumbers = (year: PublicYear): OpenNumber[] =>
  based([...inWhole(year), ...inMarks(year), ...inSplits(year), ...inPromises(year)])

/** 转化 of each channel of a published report, and of the three together as `REPORTED`. */
export function openChannelNumbers({ channels, reported }: PublicYear): OpenChannelNumber[] {
  if (!reported) return []
  const rows = [...channels, { ...reported, channel: 'REPORTED' as const }]
  return rows.flatMap(({ channel, ...counts }) => {
    const numbers = publicVoiceCounts.map((figure) => counted(figure, counts[figure], { register: 'VOICES', figure }))
    const fed = counted('fed', counts.suggestions, { register: 'VOICES', figure: 'fed' })
    return based([...numbers, fed]).map((one) => ({ ...one, channel }))
  })
}

const ofYear = (figure: string, more: Partial<Definition> = {}): Definition => ({
  register: 'FIGURES',
  figure,
  ...more,
})

const isPublic = (key: string): key is PublicCount => (publicCounts as readonly string[]).includes(key)

/** The rates of a year of which everybody may read both numbers. */
export const publicRates = Object.entries(yearRates).flatMap(([key, [part, of]]) =>
  isPublic(part) && isPublic(of) ? [{ key, part, of }] : [],
)

function inWhole({ units, delegates, delegations, counts }: PublicYear): ReportNumber[] {
  return [
    ...Object.entries({ units, delegates, delegations }).map(([key, value]) => counted(key, value, ofYear(key))),
    ...publicCounts.map((key) => counted(key, counts[key], ofYear(key))),
    ...publicRates.map(({ key, part, of }) => rated(key, counts[part], counts[of], { ...ofYear(part), of })),
  ]
}

const inMarks = (year: PublicYear): ReportNumber[] =>
  (['attitude', 'result'] as const).flatMap((figure) =>
    satisfactionParts.map((part) => counted(`${figure}.${part}`, year[figure][part], ofYear(figure, { part }))),
  )

const inSplits = ({ byClass, byCategory }: PublicYear): ReportNumber[] => [
  ...Object.entries(byClass).map(([letter, value]) =>
    counted(`class.${letter}`, value, ofYear('byClass', { part: letter })),
  ),
  ...byCategory.map(({ name, suggestions }, at) =>
    counted(`category.${at + 1}`, suggestions, ofYear('suggestions'), { group: { kind: 'category', id: null, name } }),
  ),
]

function inPromises({ promises }: PublicYear): ReportNumber[] {
  return [
    ...promiseFigureKeys.map((key) => counted(key, promises[key], { register: 'PROMISES', figure: key })),
    ...Object.entries(promiseRates).map(([key, [part, of]]) =>
      rated(key, promises[part], promises[of], { register: 'PROMISES', figure: part, of }),
    ),
  ]
}

/** What a number is part of, by its definition; a category is part of all that it splits. */
function based(numbers: readonly ReportNumber[]): OpenNumber[] {
  const values = new Map(numbers.map(({ key, value }) => [key, value]))
  return numbers.map((number) => {
    const { definition, form, group } = number
    if (form === 'percent') return { number, baseKey: definition.of ?? null, base: number.base }
    const baseKey = group ? definition.figure : definedAs(definition).base
    return { number, baseKey, base: baseKey === null ? null : (values.get(baseKey) ?? null) }
  })
}
