import { closesAtHours, openingDayCodes, openingMonths, opensAtHours, readOpening } from '@/lib/domain/station/opening'
import type { Words } from '@/lib/wording/catalogue'
import { openingDayText } from '@/lib/wording/opening-text'

type Option = { readonly value: string; readonly label: string }

export type OpeningChoices = {
  readonly months: readonly Option[]
  readonly on: readonly { readonly label: string; readonly options: readonly Option[] }[]
  readonly opensAt: readonly Option[]
  readonly closesAt: readonly Option[]
}

/** Made on the server: the browser gets the few words and not the rules. */
export function openingChoices(words: Words): OpeningChoices {
  const { opening } = words.stations
  const days = openingDayCodes.map((value) => ({ value, label: openingDayText(value, words) }))
  const same = (hours: readonly string[]) => hours.map((value) => ({ value, label: value }))
  return {
    months: [
      ...openingMonths.map((value) => ({ value, label: opening.months[value] })),
      { value: 'NONE', label: opening.none },
    ],
    on: [
      { label: opening.byWeek, options: days.filter(({ value }) => value.startsWith('W')) },
      { label: opening.dates, options: days.filter(({ value }) => value.startsWith('D')) },
    ],
    opensAt: same(opensAtHours),
    closesAt: same(closesAtHours),
  }
}

/** What a form starts from: the rule that stands, else the one most stations have. */
export function openingDefaults(text: string | null) {
  const usual = { months: 'ODD', on: 'D15', opensAt: '09:00', closesAt: '11:00' } as const
  if (text === null) return usual
  return readOpening(text) ?? { ...usual, months: 'NONE' as const }
}
