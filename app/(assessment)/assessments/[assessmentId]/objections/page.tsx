import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { ObjectionEntry } from '@/components/assessments/objection-entry'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { Tabs } from '@/components/ui/tabs'
import { listAssessmentObjections } from '@/lib/queries/list-assessment-objections'
import { assessmentObjectionFilterSchema } from '@/lib/schemas/self-assessment'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ assessmentId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ObjectionDeskPage({ params, searchParams }: Props) {
  const { assessmentId } = await params
  const filter = assessmentObjectionFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, moment, data } = await read(listAssessmentObjections, { assessmentId, filter })
  const words = await currentWords()
  const { objections: said } = words.selfAssessment
  const isOpen = filter.which === 'open'
  const address = `/assessments/${assessmentId}/objections`
  const at = (page: string | null) => page && `${address}?${new URLSearchParams({ which: filter.which, page })}`
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(data.assessment, words)}
      title={said.deskTitle}
      lead={fill(said.deskLead, { assessment: data.assessment.name })}
      width="reading"
    >
      <Tabs
        label={said.deskTitle}
        tabs={[
          { href: address, label: said.openTab, count: data.open, current: isOpen },
          { href: `${address}?which=answered`, label: said.answeredTab, count: data.answered, current: !isOpen },
        ]}
      />
      {data.rows.length === 0 ? <EmptyState title={isOpen ? said.emptyOpen : said.emptyAnswered} /> : null}
      {data.rows.map((row) => (
        <Card key={row.id} title={`${row.unit} · ${data.itemNames[row.itemKey] ?? row.itemKey}`}>
          <ObjectionEntry objection={row} today={moment.today} words={words} />
          {isOpen ? (
            <p className="no-print mt-3">
              <a className="button" href={`${address}/${row.id}`}>
                {said.answerTitle}
              </a>
            </p>
          ) : null}
        </Card>
      ))}
      <Pager
        shown={data.rows.length}
        total={isOpen ? data.open : data.answered}
        previous={at(data.previous)}
        next={at(data.next)}
        words={words.common}
      />
    </Shell>
  )
}
