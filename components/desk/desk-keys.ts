import type { AssignmentRole } from '@/lib/domain/assignment/assignment'

export type DeskAction =
  | { readonly kind: 'move'; readonly by: 1 | -1 }
  | { readonly kind: 'accept' }
  | { readonly kind: 'take' | 'assist'; readonly place: number }
  | { readonly kind: 'find'; readonly role: Exclude<AssignmentRole, 'SOLE'> }
  | { readonly kind: 'turn'; readonly towards: 'previous' | 'next' }
  | { readonly kind: 'clear' | 'meeting' | 'help' }

type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const actions: Readonly<Record<string, DeskAction>> = {
  ArrowDown: { kind: 'move', by: 1 },
  j: { kind: 'move', by: 1 },
  ArrowUp: { kind: 'move', by: -1 },
  k: { kind: 'move', by: -1 },
  Enter: { kind: 'accept' },
  u: { kind: 'find', role: 'LEAD' },
  a: { kind: 'find', role: 'ASSIST' },
  s: { kind: 'find', role: 'SEPARATE' },
  0: { kind: 'clear' },
  n: { kind: 'turn', towards: 'next' },
  p: { kind: 'turn', towards: 'previous' },
  m: { kind: 'meeting' },
  '?': { kind: 'help' },
}

/** What a key means while a row has the focus. The digit is that of the key, whatever Shift makes of it. */
export function actionOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }: Pressed): DeskAction | null {
  if (ctrlKey || metaKey || altKey) return null
  const digit = /^(?:Digit|Numpad)([1-3])$/.exec(code)?.[1]
  if (digit) return { kind: shiftKey ? 'assist' : 'take', place: Number(digit) - 1 }
  return actions[key.length === 1 ? key.toLowerCase() : key] ?? null
}
