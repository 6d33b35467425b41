import type { Choosable } from '@/lib/queries/get-co-signing'

/** The choices of a list of delegates, by delegation. */
export function groupsOf(delegates: readonly Choosable[]) {
  const names = [...new Set(delegates.map(({ delegation }) => delegation ?? ''))]
  return names.map((label) => ({
    label,
    options: delegates
      .filter(({ delegation }) => (delegation ?? '') === label)
      .map(({ id, name }) => ({ value: id, label: name })),
  }))
}
