import { Receipt } from '@/components/suggestions/receipt'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { SavedSearch } from '@/lib/domain/search/saved'
import type { CountedSearch } from '@/lib/queries/saved-searches'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ChangeSearchForm, SaveSearchForm } from './save-search-form'
import { SearchLine } from './search-line'

export function SavedSearches({ saved, words }: { saved: readonly CountedSearch[]; words: Words }) {
  const { saved: said } = words.searching
  return (
    <Card title={said.title}>
      {saved.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
      <ul className="divide-y divide-line">
        {saved.map((one) => (
          <li key={one.id} className="py-2">
            <SearchLine search={one} words={said} />
            <Change search={one} words={words} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Change({ search, words }: { search: SavedSearch; words: Words }) {
  const { saved: said } = words.searching
  const { id, name } = search
  return (
    <details className="no-print">
      <summary className="flex min-h-11 items-center text-action">
        {said.changeOrDiscard}
        <span className="sr-only">{name}</span>
      </summary>
      <div className="space-y-4 py-2">
        <ChangeSearchForm
          key={`${name} ${search.alerts}`}
          search={{ id, name, query: search.query, alerts: search.alerts }}
          words={said}
          form={formWords(words)}
        />
        <CommandButton
          command="discard-saved-search"
          input={{ savedSearchId: id }}
          look="danger"
          confirm={{
            title: fill(said.discardTitle, { name }),
            text: said.discardText,
            confirm: said.discard,
            cancel: words.common.cancel,
          }}
          words={words.errors}
        >
          {said.discard}
        </CommandButton>
      </div>
    </details>
  )
}

type KeepProps = { query: string; savedAs: SavedSearch | undefined; words: Words }

/** What was saved says so, and counts as looked at; anything else can be saved. */
export function KeepSearch({ query, savedAs, words }: KeepProps) {
  const { saved: said } = words.searching
  if (savedAs)
    return (
      <p className="text-ink-soft">
        {fill(said.savedAs, { name: savedAs.name })}
        <Receipt command="open-saved-search" input={{ savedSearchId: savedAs.id }} words={words.errors} />
      </p>
    )
  return (
    <details className="card no-print">
      <summary className="flex min-h-11 items-center font-semibold text-action">{said.saveThis}</summary>
      <div className="py-2">
        <SaveSearchForm key={query} query={query} words={said} form={formWords(words)} />
      </div>
    </details>
  )
}
