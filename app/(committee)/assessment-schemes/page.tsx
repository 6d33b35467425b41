import { WriteSchemeForm } from '@/components/assessment-schemes/write-scheme-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import { EmptyState } from '@/components/ui/empty-state'
import { yearOf } from '@/lib/domain/deadlines/local-date'
import { listSchemes } from '@/lib/queries/list-schemes'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function SchemesPage() {
  const { actor, moment, data } = await read(listSchemes, null)
  const words = await currentWords()
  const { assessmentSchemes: said } = words
  const year = yearOf(moment.today)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[{ href: '/assessments', label: words.assessments.title }]}
      title={said.title}
      lead={said.lead}
    >
      {data.rows.length > 0 ? (
        <DataTable
          caption={said.caption}
          columns={[
            {
              key: 'name',
              header: said.columns.name,
              heads: true,
              cell: ({ id, name }) => ({ href: `/assessment-schemes/${id}`, text: name }),
            },
            { key: 'year', header: said.columns.year, fit: 'tight', cell: (row) => `${row.year}` },
            { key: 'items', header: said.columns.items, fit: 'end', cell: ({ items }) => `${items}` },
            {
              key: 'state',
              header: said.columns.state,
              fit: 'tight',
              cell: ({ adoptedOn }) =>
                adoptedOn ? { tone: 'good', text: said.adopted } : { tone: 'plain', text: said.draft },
            },
          ]}
          rows={data.rows}
          rowKey={({ id }) => id}
        />
      ) : (
        <EmptyState title={said.none} hint={said.noneHint} />
      )}
      {data.mayWrite ? (
        <Card title={said.write}>
          <WriteSchemeForm
            year={year}
            name={fill(said.form.newName, { year: `${year}` })}
            words={{ form: said.form, presets: said.presets }}
            form={formWords(words)}
          />
        </Card>
      ) : null}
    </Shell>
  )
}
