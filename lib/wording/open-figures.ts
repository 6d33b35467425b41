import type { ToldChannel, ToldNumber } from '@/lib/documents/open-data/figure-tables'
import { type OpenNumber, openChannelNumbers, openNumbers } from '@/lib/domain/annual-report/open-numbers'
import type { PublicYear } from '@/lib/domain/annual-report/public-content'
import type { Words } from './catalogue'
import { reportNote } from './report-notes'

type Languages = { readonly zh: Words; readonly en: Words }

/** The figures of a published report, each with its name and formula in both languages. */
export const toldFigures = (year: PublicYear, words: Languages): ToldNumber[] =>
  openNumbers(year).map((one) => told(one, words))

export const toldChannels = (year: PublicYear, words: Languages): ToldChannel[] =>
  openChannelNumbers(year).map((one) => {
    const nameIn = ({ voices, annualReports }: Words) =>
      one.channel === 'REPORTED' ? annualReports.public.years.all : voices.channels[one.channel]
    return {
      ...told(one, words),
      channel: one.channel,
      channelName: { zh: nameIn(words.zh), en: nameIn(words.en) },
    }
  })

function told({ number, baseKey, base }: OpenNumber, { zh, en }: Languages): ToldNumber {
  const { key, form, value } = number
  const notes = { zh: reportNote(number, zh), en: reportNote(number, en) }
  return {
    ...{ key, form, value, baseKey, base },
    name: { zh: notes.zh.name, en: notes.en.name },
    formula: { zh: notes.zh.formula + notes.zh.excluded, en: notes.en.formula + notes.en.excluded },
  }
}
