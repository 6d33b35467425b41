import { CommandButton } from '@/components/ui/command-button'
import type { HandlerView } from '@/lib/queries/suggestion-view'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** Nothing to weigh: the limit runs from the day of assignment, whenever it is acknowledged. */
export function Acknowledge({ handler, words, isOnly }: { handler: HandlerView; words: Words; isOnly: boolean }) {
  const { suggestion, errors } = words
  const { acknowledge } = suggestion.moves
  return (
    <CommandButton command="acknowledge-assignment" input={{ assignmentId: handler.id }} look="main" words={errors}>
      {isOnly ? acknowledge : fill(suggestion.moveOf, { move: acknowledge, unit: handler.unitName })}
    </CommandButton>
  )
}

type DiscardProps = { suggestionId: string; doneHref: string; words: Words }

export function Discard({ suggestionId, doneHref, words: { suggestion, common, errors } }: DiscardProps) {
  return (
    <CommandButton
      command="discard-draft"
      input={{ suggestionId }}
      look="danger"
      confirm={{
        title: suggestion.discardTitle,
        text: suggestion.discardText,
        confirm: suggestion.moves.discard,
        cancel: common.cancel,
      }}
      doneHref={doneHref}
      words={errors}
    >
      {suggestion.moves.discard}
    </CommandButton>
  )
}
