import { assignSuggestion } from './assign-suggestion'
import type { Command } from './command'
import { concludeSuggestion } from './conclude-suggestion'
import { handleSuggestionAgain } from './handle-suggestion-again'
import { notAcceptSuggestion } from './not-accept-suggestion'
import { registerSuggestion } from './register-suggestion'
import { sendBackSuggestion } from './send-back-suggestion'
import { trackSuggestion } from './track-suggestion'

/** Everything that can change the record; the API's table of contents. */
const commands = [
  assignSuggestion,
  concludeSuggestion,
  handleSuggestionAgain,
  notAcceptSuggestion,
  registerSuggestion,
  sendBackSuggestion,
  trackSuggestion,
] as const

export const registry: ReadonlyMap<string, Command> = new Map(
  commands.map((one) => [one.name, one as unknown as Command]),
)
