import { type UrgencyChoice, urgencyChoices, urgencyChosen } from '@/lib/schemas/urgency-filter'
import type { Words } from '@/lib/wording/catalogue'

/** The four words of a last day, by how they stand in an address. */
export const urgencyWords = ({ urgency }: Words['states']): Readonly<Record<UrgencyChoice, string>> =>
  Object.fromEntries(urgencyChoices.map((choice) => [choice, urgency[urgencyChosen[choice]]])) as Record<
    UrgencyChoice,
    string
  >
