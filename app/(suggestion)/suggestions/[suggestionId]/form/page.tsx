import { Shell } from '@/components/shell/shell'
import { FormPaper } from '@/components/suggestions/form-paper'
import { PrintButton } from '@/components/ui/print-button'
import { getSuggestionForm } from '@/lib/queries/get-suggestion-form'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SuggestionFormPage({ params }: Props) {
  const { actor, data: form } = await read(getSuggestionForm, (await params).suggestionId)
  const words = await currentWords()
  const { formPaper } = words
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${form.id}`, label: form.title || words.suggestion.untitled }]}
      title={formPaper.title}
      actions={<PrintButton>{formPaper.print}</PrintButton>}
    >
      <FormPaper form={form} congress={actor.congress.name} words={words} />
    </Shell>
  )
}
