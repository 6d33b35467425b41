import { ExportLinks } from '@/components/exports/export-links'
import { registryAddress } from '@/components/registry/registry-address'
import { RegistryFilters } from '@/components/registry/registry-filters'
import { RegistryTable } from '@/components/registry/registry-table'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { isStaff } from '@/lib/domain/access/actor'
import { mayTakeForms } from '@/lib/domain/suggestion/forms'
import { readRegistry } from '@/lib/queries/list-registry'
import { registryFilterSchema } from '@/lib/schemas/registry-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function RegistryPage({ searchParams }: Props) {
  const filter = registryFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(readRegistry, filter)
  const words = await currentWords()
  const { registry, common } = words
  const { page, choices } = data
  const at = (place: string | null) => place && registryAddress({ ...filter, page: place })
  return (
    <Shell
      actor={actor}
      words={words}
      current="/registry"
      title={registry.title}
      lead={fill(page.totalIsMore ? registry.totalIsMore : registry.total, { total: page.total })}
      actions={isStaff(actor) ? <ButtonLink href="/imports">{registry.import}</ButtonLink> : null}
    >
      <RegistryFilters filter={filter} choices={choices} words={words} />
      {page.rows.length > 0 ? (
        <RegistryTable rows={page.rows} filter={filter} today={moment.today} words={words} />
      ) : (
        <EmptyState title={common.nothingFound} hint={common.nothingFoundHint} />
      )}
      <ExportLinks
        list="registry"
        filter={filter}
        also={mayTakeForms(actor) ? { list: 'registry-full', name: words.exports.full } : null}
        words={words}
      />
      <Pager
        shown={page.rows.length}
        total={page.total}
        totalIsMore={page.totalIsMore}
        previous={at(page.previous)}
        next={at(page.next)}
        words={common}
      />
    </Shell>
  )
}
