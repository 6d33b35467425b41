import { DenyForm } from '@/components/entries/deny-form'
import { entryLine } from '@/components/entries/entry-line'
import { Shell } from '@/components/shell/shell'
import { formFacts } from '@/components/suggestions/form-facts'
import { WrittenSuggestion } from '@/components/suggestions/written-suggestion'
import { ButtonLink } from '@/components/ui/button'
import { CommandButton } from '@/components/ui/command-button'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { type EntryToCheck, getEntryToCheck } from '@/lib/queries/get-entry'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function EntryPage({ params }: Props) {
  const { actor, data: entry } = await read(getEntryToCheck, (await params).suggestionId)
  const words = await currentWords()
  const { check } = words.entries
  const { paperOn, by } = entry.entered
  const facts = formFacts(entry.draft, words)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate"
      crumbs={[{ href: '/delegate', label: words.delegateHome.title }]}
      title={entry.title || words.suggestion.untitled}
      lead={fill(check.lead, { by })}
      width="reading"
    >
      {paperOn ? <Notice>{fill(check.onPaper, { day: dayText(paperOn, words.language) })}</Notice> : null}
      <WrittenSuggestion {...entry.draft} words={words.suggestion} />
      <DefinitionList
        items={[{ term: words.entries.entry, value: entryLine(entry.entered, actor.name, words) }, ...facts]}
      />
      <EntryActs entry={entry} words={words} />
      <DenyForm suggestionId={entry.id} words={check} form={formWords(words)} />
    </Shell>
  )
}

function EntryActs({ entry: { id, version, isDraft, isComplete }, words }: { entry: EntryToCheck; words: Words }) {
  const { entries, drafting, errors } = words
  const { check } = entries
  const own = { input: { suggestionId: id }, look: 'main', doneHref: `/suggestions/${id}`, words: errors } as const
  if (!isDraft) {
    return (
      <CommandButton {...own} command="confirm-entry">
        {check.confirm}
      </CommandButton>
    )
  }
  return (
    <>
      {isComplete ? null : <Notice tone="warn">{check.incomplete}</Notice>}
      <div className="cluster items-start">
        {isComplete ? (
          <CommandButton
            {...own}
            command="submit-suggestion"
            input={{ suggestionId: id, version }}
            confirm={{
              title: check.confirmDraftTitle,
              text: check.confirmDraftText,
              confirm: drafting.confirmSubmit,
              cancel: words.common.cancel,
            }}
          >
            {check.confirmDraft}
          </CommandButton>
        ) : null}
        <ButtonLink href={`/suggestions/${id}/edit`}>{check.correct}</ButtonLink>
      </div>
    </>
  )
}
