import type { KeyView } from '@/lib/queries/key-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

export const groundsText = ({ grounds }: Pick<KeyView, 'grounds'>, { keySuggestions, common }: Words): string =>
  grounds.map((ground) => keySuggestions.grounds[ground]).join(common.listComma)

/** 王建国（常委会）、李明（政府） */
export function leadersText({ leader, governmentLeader }: KeyView, { keySuggestions, common }: Words): string {
  return [
    ...(leader ? [fill(keySuggestions.committeeLeader, { name: leader })] : []),
    ...(governmentLeader ? [fill(keySuggestions.governmentLeader, { name: governmentLeader })] : []),
  ].join(common.listComma)
}

export function meetingText({ meeting }: Pick<KeyView, 'meeting'>, { keySuggestions, language }: Words): string {
  if (!meeting) return ''
  const { name, heldOn, minutesNumber } = meeting
  return fill(keySuggestions.heldBy, { day: dayText(heldOn, language), name, minutes: minutesNumber })
}

/** Why it is not, or is no longer, a key suggestion. */
export function outcomeText({ outcome, outcomeReason, revokedOn, revokeReason }: KeyView, words: Words): string {
  const { outcomes } = words.keySuggestions
  if (revokedOn) return fill(outcomes.revoked, { day: dayText(revokedOn, words.language), reason: revokeReason })
  if (outcome === 'TAKEN_BACK') return fill(outcomes.takenBack, { reason: outcomeReason })
  return outcome === 'NOT_FIXED' ? fill(outcomes.notFixed, { reason: outcomeReason }) : ''
}
