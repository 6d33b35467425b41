import type { WaitingLetter } from '@/lib/queries/list-releases'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const letterLine = ({ numberText, title, unit, dueOn }: WaitingLetter, { releases, language }: Words): string =>
  fill(releases.line, { number: numberText ?? '', title, unit, day: dayText(dueOn, language) })
