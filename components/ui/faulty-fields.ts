import type { FieldErrors } from 'react-hook-form'
import type { Words } from '@/lib/wording/catalogue'
import { fieldText } from '@/lib/wording/issue-text'

/** `at`: the id of its control. */
export type FaultyField = { name: string; at: string; label: string; sentence: string }

/** The id of a field in a form that shares its page with others: the form's scope before its name. */
export const scoped = (name: string, scope?: string): string => (scope ? `${scope}-${name}` : name)

/** Every field in error, in the order of the page, under the label that the page gives it. */
export function faultyFields(errors: FieldErrors, words: Words['validation'], scope?: string): FaultyField[] {
  const messages = messagesIn(errors)
  const order = [...document.querySelectorAll<HTMLElement>('[data-field]')]
  const place = (name: string) => order.findIndex((element) => element.dataset.field === scoped(name, scope))
  return messages
    .map(([name, message]) => ({
      name,
      at: scoped(name, scope),
      label: order[place(name)]?.dataset.label ?? '',
      sentence: fieldText(message, words),
    }))
    .sort((left, right) => place(left.name) - place(right.name))
}

export const faultSummaryId = 'faults'

/** One fault: straight to its field. Several: to the list of them. */
export function focusOnFaults(faults: readonly FaultyField[]): void {
  const target = faults.length === 1 ? faults[0]?.at : faultSummaryId
  requestAnimationFrame(() => {
    const field = document.getElementById(target ?? faultSummaryId)
    const folded = field?.closest('details')
    if (folded) folded.open = true
    field?.focus()
  })
}

function messagesIn(errors: object, path = ''): [string, string][] {
  return Object.entries(errors).flatMap(([key, value]: [string, unknown]): [string, string][] => {
    if (typeof value !== 'object' || value === null || key === 'ref') return []
    const name = key === 'root' ? path.slice(0, -1) : path + key
    if ('message' in value && typeof value.message === 'string') return [[name, value.message]]
    return messagesIn(value, `${path}${key}.`)
  })
}
