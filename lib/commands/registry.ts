import { assignSuggestion } from './assign-suggestion'
import type { Command } from './command'

/** Everything that can change the record; the API's table of contents. */
const commands = [assignSuggestion] as const

export const registry: ReadonlyMap<string, Command> = new Map(
  commands.map((one) => [one.name, one as unknown as Command]),
)
