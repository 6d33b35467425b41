import { Shell } from '@/components/shell/shell'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { DefinitionList } from '@/components/ui/definition-list'
import { type SystemState, systemState } from '@/lib/queries/system-state'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fileSizeText, numberText } from '@/lib/wording/formats'

export default async function SystemPage() {
  const { actor, data } = await read(systemState, null)
  const words = await currentWords()
  const { system } = words.administration
  const columns = [
    { key: 'year', header: system.year, heads: true, cell: ({ year }: { year: number }) => year },
    { key: 'source', header: system.source, cell: ({ source }: { source: string }) => source },
  ]
  return (
    <Shell actor={actor} words={words} current="/administration/system" title={system.title}>
      <Card title={system.checks}>
        <Checks checks={data.checks} words={system} />
      </Card>
      <Card title={system.facts}>
        <DefinitionList
          items={[
            { term: system.server, value: data.server },
            { term: system.size, value: fileSizeText(data.databaseBytes) },
            { term: system.waiting, value: numberText(data.waitingJobs) },
            { term: system.signedIn, value: numberText(data.signedIn) },
            { term: system.events, value: numberText(data.events) },
          ]}
        />
      </Card>
      <DataTable caption={system.calendar} columns={columns} rows={data.calendar} rowKey={({ year }) => String(year)} />
    </Shell>
  )
}

function Checks({ checks, words }: { checks: SystemState['checks']; words: Words['administration']['system'] }) {
  const names = Object.keys(words.check) as (keyof SystemState['checks'])[]
  return (
    <DefinitionList
      items={names.map((name) => ({
        term: words.check[name],
        value: <Badge tone={checks[name] ? 'good' : 'bad'}>{checks[name] ? words.good : words.bad}</Badge>,
      }))}
    />
  )
}
