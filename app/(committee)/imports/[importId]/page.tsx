import { z } from 'zod'
import { CorrectionForm } from '@/components/imports/correction-form'
import { ImportDecision } from '@/components/imports/import-decision'
import { ImportFacts } from '@/components/imports/import-facts'
import { ImportRows } from '@/components/imports/import-rows'
import { columnQuestions, delegateQuestions, sessionQuestion, unitQuestions } from '@/components/imports/questions'
import { RowFilter } from '@/components/imports/row-filter'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { Pager } from '@/components/ui/pager'
import { getImport } from '@/lib/queries/get-import'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ importId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

const asked = z.object({
  verdict: z.enum(['ACCEPTED', 'DOUBTFUL', 'REFUSED', 'SKIPPED']).optional().catch(undefined),
  after: z.coerce.number().int().min(0).max(2_000_000).optional().catch(undefined),
  again: z.string().optional(),
})

export default async function ImportPage({ params, searchParams }: Props) {
  const { verdict, after, again } = asked.parse(oneOfEach(await searchParams))
  const { actor, data: list } = await read(getImport, { importId: (await params).importId, verdict, after })
  const words = await currentWords()
  const { importing } = words
  const next =
    list.next === null
      ? null
      : `/imports/${list.id}?${new URLSearchParams({ ...(verdict ? { verdict } : {}), after: String(list.next) })}#rows`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/imports"
      title={list.fileName}
      crumbs={[{ label: importing.title, href: '/imports' }]}
    >
      {again ? <Notice tone="warn">{importing.preview.repeated}</Notice> : null}
      <ImportFacts list={list} words={words} />
      <ImportDecision list={list} words={words} />
      {list.state === 'PREVIEWED' ? (
        <Card title={importing.preview.check}>
          <CorrectionForm
            importId={list.id}
            session={sessionQuestion(list, importing)}
            columns={columnQuestions(list, importing)}
            names={[
              { title: importing.preview.units, questions: unitQuestions(list, importing) },
              { title: importing.preview.delegates, questions: delegateQuestions(list, importing) },
            ]}
            words={importing.preview}
            errors={words.errors}
          />
        </Card>
      ) : null}
      <section id="rows" className="stack">
        <RowFilter list={list} chosen={verdict} words={importing} />
        {list.rows.length > 0 ? <ImportRows rows={list.rows} words={words} /> : <p>{importing.preview.noRows}</p>}
        <Pager shown={list.rows.length} next={next} words={words.common} />
      </section>
    </Shell>
  )
}
