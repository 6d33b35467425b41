import { useRef, useState } from 'react'
import { newKey, type Problem, submitCommand } from '@/components/ui/submit-command'
import type { Words } from '@/lib/wording/catalogue'

export type RowState =
  | { readonly kind: 'sending' }
  | { readonly kind: 'done'; readonly number: string }
  | { readonly kind: 'refused'; readonly problem: Problem }

type Registered = { suggestionId: string; number: string }
type Chosen = { suggestionId: string; categoryId: string; townIds?: readonly string[] }

/**
 * One after the other, in the order of the presses: the numbers follow the order in which the clerk worked, and nobody waits for the line.
 * The same choice goes out under the same key until it is answered: a lost line registers nothing twice.
 */
export function useRegistering(words: Words['errors']) {
  const [states, setStates] = useState<Readonly<Record<string, RowState>>>({})
  const queue = useRef<Promise<unknown>>(Promise.resolve())
  const keys = useRef(new Map<string, string>())

  const note = (entries: readonly (readonly [string, RowState | undefined])[]) =>
    setStates((before) => ({ ...before, ...Object.fromEntries(entries) }) as Record<string, RowState>)

  function send<Result>(command: string, input: object) {
    const choice = JSON.stringify(input)
    const key = keys.current.get(choice) ?? newKey()
    keys.current.set(choice, key)
    const answer = queue.current.then(() => submitCommand<Result>(command, input, key, words))
    queue.current = answer
    return answer.then((told) => {
      if (told.ok) keys.current.delete(choice)
      return told
    })
  }

  async function register(chosen: Chosen): Promise<string | null> {
    note([[chosen.suggestionId, { kind: 'sending' }]])
    const answer = await send<Registered>('register-suggestion', chosen)
    const state: RowState = answer.ok
      ? { kind: 'done', number: answer.result.number }
      : { kind: 'refused', problem: answer }
    note([[chosen.suggestionId, state]])
    return answer.ok ? answer.result.number : null
  }

  async function registerTogether(suggestions: readonly Chosen[]): Promise<readonly Registered[] | Problem> {
    note(suggestions.map(({ suggestionId }) => [suggestionId, { kind: 'sending' }] as const))
    const answer = await send<{ registered: Registered[] }>('register-suggestions', { suggestions })
    if (!answer.ok) {
      note(suggestions.map(({ suggestionId }) => [suggestionId, undefined] as const))
      return answer
    }
    note(answer.result.registered.map(({ suggestionId, number }) => [suggestionId, { kind: 'done', number }] as const))
    return answer.result.registered
  }

  return { states, register, registerTogether }
}
