import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { ChangeLine } from '@/lib/queries/unit-changes'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export function validText({ validFrom, validTo }: { validFrom: LocalDate; validTo: LocalDate | null }, words: Words) {
  const { units, language } = words
  const from = dayText(validFrom, language)
  return validTo ? fill(units.validBetween, { from, to: dayText(validTo, language) }) : fill(units.validSince, { from })
}

export const changeText = ({ kind, units: named, successor, newName }: ChangeLine, { units, common }: Words): string =>
  fill(units.changeText[kind], {
    names: named.map(({ name }) => name).join(common.listComma),
    to: successor?.name ?? newName ?? '',
  })
