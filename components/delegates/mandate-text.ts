import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export function mandateText({ from, to }: { from: LocalDate; to: LocalDate | null }, words: Words): string {
  const { delegates, language } = words
  const since = dayText(from, language)
  return to
    ? fill(delegates.between, { from: since, to: dayText(to, language) })
    : fill(delegates.since, { from: since })
}
