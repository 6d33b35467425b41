import { DossiersTable } from '@/components/dossier/dossiers-table'
import { FondsForm } from '@/components/dossier/fonds-form'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { RefreshEvery } from '@/components/ui/refresh-every'
import { SelectField } from '@/components/ui/select-field'
import { type DossierList, listDossiers } from '@/lib/queries/list-dossiers'
import { type DossierFilter, dossierFilterSchema, dossierViews } from '@/lib/schemas/dossier'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const secondsBetween = 3

export default async function DossiersPage({ searchParams }: Props) {
  const filter = dossierFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(listDossiers, filter)
  const words = await currentWords()
  const { list } = words.dossier
  const { rows, previous, next } = data.page
  return (
    <Shell actor={actor} words={words} current="/dossiers" title={list.title} lead={list.lead}>
      {data.underWay > 0 ? (
        <Notice tone="info" live>
          <RefreshEvery seconds={secondsBetween} />
          {fill(list.progress, { count: data.underWay })}
        </Notice>
      ) : null}
      <Filters data={data} filter={filter} words={words} />
      {data.mayCompileAll && data.session && data.underWay === 0 ? (
        <Together session={data.session} words={words} />
      ) : null}
      {rows.length > 0 ? (
        <DossiersTable rows={rows} words={words} />
      ) : (
        <EmptyState title={list.none} hint={list.noneHint} />
      )}
      <ExportLinks list="dossiers" filter={filter} words={words} />
      <Pager
        shown={rows.length}
        previous={addressOf(previous, filter)}
        next={addressOf(next, filter)}
        words={words.common}
      />
      {data.mayKeep ? (
        <Card title={list.fondsTitle}>
          <div className="stack">
            {data.example ? (
              <p className="text-ink-soft">{fill(list.fondsExample, { example: data.example })}</p>
            ) : null}
            <FondsForm fonds={data.fonds} words={list} form={formWords(words)} />
          </div>
        </Card>
      ) : null}
    </Shell>
  )
}

function Filters({ data, filter, words }: { data: DossierList; filter: DossierFilter; words: Words }) {
  const { list } = words.dossier
  const sessions = data.sessions.map(({ id, term, session }) => ({
    value: id,
    label: sessionText({ term, session }, words.language),
  }))
  const views = dossierViews.map((value) => ({ value, label: list.views[value] }))
  return (
    <FilterBar
      action="/dossiers"
      inUse={filter.view ? 1 : 0}
      words={words.common}
      first={<SelectField label={list.session} name="session" defaultValue={data.session ?? ''} options={sessions} />}
    >
      <SelectField
        label={list.state}
        name="view"
        defaultValue={filter.view ?? ''}
        blank={list.any}
        options={views}
        optional=""
      />
    </FilterBar>
  )
}

function Together({ session, words }: { session: string; words: Words }) {
  const { list, compile } = words.dossier
  return (
    <Card title={list.together}>
      <div className="stack">
        <p className="text-ink-soft">{list.togetherText}</p>
        <CommandButton
          command="compile-dossiers"
          input={{ sessionId: session }}
          confirm={{
            title: list.togetherTitle,
            text: list.togetherText,
            confirm: compile.submit,
            cancel: words.common.cancel,
          }}
          words={words.errors}
        >
          {list.together}
        </CommandButton>
      </div>
    </Card>
  )
}

function addressOf(page: string | null, { session, view }: DossierFilter): string | null {
  if (!page) return null
  const kept = Object.entries({ session, view, page }).flatMap(([name, value]) => (value ? [[name, value]] : []))
  return `/dossiers?${new URLSearchParams(kept as [string, string][])}`
}
