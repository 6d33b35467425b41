const slot = /\{(term|session|year|number)(?::(\d))?\}/g

export type NumberParts = { term: number; session: number; year: number; number: number }

/** '{number:3}' writes 088, '{term}{session}{number}' writes 173169: the congress's own way, never typed by hand. */
export function numberTextFrom(pattern: string, parts: NumberParts): string {
  return pattern.replace(slot, (_, name: keyof NumberParts, width?: string) =>
    String(parts[name]).padStart(Number(width ?? 0), '0'),
  )
}
