import type { ChannelCounts } from '../figures/channels/channels-of-year'
import type { PromiseCounts } from '../figures/commitments/register'
import type { SatisfactionPart } from '../figures/satisfaction'
import { canonicalOf } from '../letter/canonical'
import type { VoiceChannel } from '../voice/voice'
import { notePlaces } from './parts'
import type { ReportGround, ReportNumbers } from './report'
import type { SealedReport } from './seal'

/** What counts suggestions and may stand before everybody. */
export const publicCounts = [
  'suggestions',
  'inSession',
  'interSession',
  'joint',
  'keySuggestions',
  'assigned',
  'due',
  'replied',
  'onTime',
  'late',
  'extended',
  'faceToFaceConfirmed',
  'solvedAsClaimed',
  'solvedAsConfirmed',
  'returned',
  'unreturned',
  'satisfiedWithAttitude',
  'satisfiedWithResult',
  'rehandled',
  'concluded',
  'tracked',
] as const
export type PublicCount = (typeof publicCounts)[number]

/** 转化: of one channel how many came, where they went, and how many are solved. */
export const publicVoiceCounts = [
  'came',
  'ended',
  'answeredOnSpot',
  'passedToTown',
  'passedToUnit',
  'merged',
  'becameSuggestion',
  'hotline',
  'notAccepted',
  'answering',
  'open',
  'withSuggestion',
  'solved',
] as const satisfies (keyof ChannelCounts)[]
type VoiceCounts = Readonly<Record<(typeof publicVoiceCounts)[number], number>>

export type PublicChannelRow = VoiceCounts & { readonly channel: VoiceChannel; readonly suggestions: number }

/** The figures of a year without units, delegations, delegates or lists: sums of the whole and nothing else. */
export type PublicYear = {
  readonly year: number
  readonly asOf: string
  readonly units: number
  readonly delegates: number
  readonly delegations: number
  readonly counts: Readonly<Record<PublicCount, number>>
  readonly byClass: Readonly<Record<string, number>>
  readonly byCategory: readonly { readonly name: string | null; readonly suggestions: number }[]
  readonly attitude: Readonly<Record<SatisfactionPart, number>>
  readonly result: Readonly<Record<SatisfactionPart, number>>
  readonly promises: PromiseCounts
  readonly channels: readonly PublicChannelRow[]
  readonly reported: (VoiceCounts & { readonly suggestions: number }) | null
}

/** What anybody may read of a frozen report. `annex` is the seal of the whole, which stays inside. */
export type PublicContent = Pick<
  SealedReport,
  'kind' | 'topic' | 'year' | 'title' | 'text' | 'numbers' | 'frozenAt'
> & {
  readonly figures: PublicYear
  readonly annex: string
}

export function publicYearOf({ year, asOf, whole, channels }: ReportGround): PublicYear {
  const { units, delegates, delegations, byClass, byCategory, attitude, result, promises } = whole
  return {
    ...{ year, asOf, units, delegates, delegations, byClass, attitude, result, promises },
    counts: picked(whole, publicCounts),
    byCategory: byCategory.map(({ name, suggestions }) => ({ name, suggestions })),
    channels: (channels?.rows ?? []).map((row) => ({ channel: row.channel, ...voicesOf(row) })),
    reported: channels ? voicesOf(channels.reported) : null,
  }
}

const voicesOf = (counts: ChannelCounts) => ({
  ...picked(counts, publicVoiceCounts),
  suggestions: counts.fed.suggestions,
})

const picked = <Key extends string>(of: Readonly<Record<Key, number>>, keys: readonly Key[]) =>
  Object.fromEntries(keys.map((key) => [key, of[key]])) as Record<Key, number>

/** Only numbers that stand in the text go out, and no way into the house with them. */
function publicNumbers({ text, numbers }: SealedReport): ReportNumbers {
  const used = notePlaces(text, numbers)
  return Object.fromEntries(
    Object.entries(numbers)
      .filter(([key]) => used.has(key))
      .map(([key, number]) => [key, { ...number, list: null, group: number.group && { ...number.group, id: null } }]),
  )
}

/** In the one way of writing of which the published hash is: whoever has these characters can make it again. */
export function publicContent(sealed: SealedReport, annex: string): string {
  const { kind, topic, year, title, text, frozenAt, figures } = sealed
  const content: PublicContent = {
    ...{ kind, topic, year, title, text, frozenAt, annex },
    numbers: publicNumbers(sealed),
    figures: publicYearOf(figures),
  }
  return canonicalOf(content)
}

export const publicContentFrom = (canonical: string): PublicContent => JSON.parse(canonical) as PublicContent
