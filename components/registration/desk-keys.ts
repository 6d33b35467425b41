export type DeskAct =
  | { readonly kind: 'next' | 'previous' | 'tick' | 'tick-all' | 'together' | 'help' | 'clear' }
  | { readonly kind: 'digit'; readonly digit: string }

type Pressed = { key: string; shiftKey: boolean; ctrlKey: boolean; altKey: boolean; metaKey: boolean }

const acts: Readonly<Record<string, Exclude<DeskAct['kind'], 'digit'>>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  x: 'tick',
  '?': 'help',
  '0': 'clear',
}

/** What a key means on the button of a row. Enter is the button's own; what the browser does with Ctrl and Alt stays the browser's. */
export function deskAct({ key, shiftKey, ctrlKey, altKey, metaKey }: Pressed, digits: string): DeskAct | null {
  if (ctrlKey || altKey || metaKey) return null
  if (key === 'Enter') return shiftKey ? { kind: 'together' } : null
  if (/^[1-9]$/.test(key) || (key === '0' && digits !== '')) return { kind: 'digit', digit: key }
  if (shiftKey && key.toLowerCase() === 'x') return { kind: 'tick-all' }
  const kind = acts[key.length === 1 ? key.toLowerCase() : key]
  return kind ? { kind } : null
}

export type Typed = { readonly digits: string; readonly at: number }
export const nothingTyped: Typed = { digits: '', at: 0 }
const oneNumber = 900

export const typedSoFar = ({ digits, at }: Typed, now: number): string => (now - at < oneNumber ? digits : '')

/** Digits that follow one another quickly are one number, as long as the list has that many: 1, then 2, is the twelfth. */
export function typedOn(before: Typed, digit: string, now: number, most: number): Typed {
  const joined = typedSoFar(before, now) + digit
  return { digits: Number(joined) <= most ? joined : digit, at: now }
}
