import { ExportLinks } from '@/components/exports/export-links'
import { KeyFilters } from '@/components/key-suggestions/key-filters'
import { KeyTable } from '@/components/key-suggestions/key-table'
import { LikelyKeys } from '@/components/key-suggestions/likely-keys'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { PrintButton } from '@/components/ui/print-button'
import { Tabs } from '@/components/ui/tabs'
import { isStaff } from '@/lib/domain/access/actor'
import { keyPolicy } from '@/lib/domain/key-suggestion/policy'
import { type KeyList, listKeySuggestions } from '@/lib/queries/list-key-suggestions'
import { type KeyFilter, keyFilterSchema, keyViews } from '@/lib/schemas/key-suggestion'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function KeySuggestionsPage({ searchParams }: Props) {
  const filter = keyFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listKeySuggestions, filter)
  const words = await currentWords()
  const { keySuggestions } = words
  const nominates = keyPolicy.nominate(actor)
  const view = nominates ? filter.view : 'fixed'
  const { year, counts, rows, likely } = data
  return (
    <Shell
      actor={actor}
      words={words}
      current="/key-suggestions"
      title={keySuggestions.title}
      lead={fill(nominates ? keySuggestions.lead : keySuggestions.leadFixed, { year, ...counts })}
      actions={
        <>
          {isStaff(actor) ? (
            <ButtonLink href="/key-suggestions/meeting" look="main">
              {keySuggestions.meetingLink}
            </ButtonLink>
          ) : null}
          <PrintButton>{keySuggestions.print}</PrintButton>
        </>
      }
    >
      {nominates ? <Tabs label={keySuggestions.viewsLabel} tabs={tabsOf(filter, data, words)} /> : null}
      <KeyFilters filter={filter} list={data} words={words} />
      {rows.length > 0 ? (
        <>
          <KeyTable rows={rows} view={view} words={words} />
          <ExportLinks list="key-suggestions" filter={{ ...filter, year, view }} words={words} />
        </>
      ) : (
        <EmptyState title={keySuggestions.empty} hint={keySuggestions.emptyHint} />
      )}
      {likely ? <LikelyKeys likely={likely} words={words} /> : null}
    </Shell>
  )
}

function tabsOf({ view, year }: KeyFilter, { counts }: KeyList, { keySuggestions }: Words) {
  return keyViews.map((one) => {
    const asked = new URLSearchParams({
      ...(year ? { year: String(year) } : {}),
      ...(one === 'fixed' ? {} : { view: one }),
    })
    return {
      href: asked.size > 0 ? `/key-suggestions?${asked}` : '/key-suggestions',
      label: keySuggestions.views[one],
      count: counts[one],
      current: one === view,
    }
  })
}
