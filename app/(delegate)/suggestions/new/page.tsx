import { Shell } from '@/components/shell/shell'
import { DraftForm } from '@/components/suggestions/draft-form'
import { blankDraft } from '@/components/suggestions/draft-values'
import { draftWords } from '@/components/suggestions/draft-words'
import { EmptyState } from '@/components/ui/empty-state'
import { draftChoices } from '@/lib/queries/get-draft'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { read } from '@/lib/web/read'

export default async function NewSuggestionPage() {
  const { actor, data: choices } = await read(draftChoices, null)
  const words = await currentWords()
  return (
    <Shell
      actor={actor}
      words={words}
      current="/suggestions/new"
      title={words.drafting.newTitle}
      lead={words.drafting.lead}
      width="reading"
    >
      {choices ? (
        <DraftForm
          server={{ suggestionId: null, version: 0, values: blankDraft }}
          canDiscard
          files={[]}
          handsIn="submit-suggestion"
          owner={deviceOwner(actor)}
          choices={choices}
          like={[]}
          words={draftWords(words)}
        />
      ) : (
        <EmptyState title={words.refusals['no-session-yet']} />
      )}
    </Shell>
  )
}
