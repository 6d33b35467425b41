import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Days = { readonly heldOn: LocalDate; readonly endsOn: LocalDate }

/** One day, or from one to another. */
export const daysText = ({ heldOn, endsOn }: Days, { activities, language }: Words): string =>
  heldOn === endsOn
    ? dayText(heldOn, language)
    : fill(activities.span, { from: dayText(heldOn, language), to: dayText(endsOn, language) })
