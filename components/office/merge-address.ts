import type { MergeChoice } from '@/lib/schemas/merge-choice'

/** The picking list with these chosen: the choice stands in the address, so that a search does not lose it. */
export function mergeAddress(suggestionId: string, { chosen, text }: MergeChoice): string {
  const asked = new URLSearchParams()
  if (chosen.length > 0) asked.set('chosen', chosen.join(','))
  if (text) asked.set('text', text)
  const query = asked.toString()
  return `/suggestions/${suggestionId}/merge${query ? `?${query}` : ''}`
}

export const withAnother = (choice: MergeChoice, id: string): MergeChoice => ({
  ...choice,
  chosen: [...choice.chosen.filter((one) => one !== id), id],
})

export const without = (choice: MergeChoice, id: string): MergeChoice => ({
  ...choice,
  chosen: choice.chosen.filter((one) => one !== id),
})
