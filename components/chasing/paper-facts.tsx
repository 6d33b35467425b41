import { dueCell } from '@/components/deadlines/due-day'
import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { Dated } from '@/components/ui/dated'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { NoticeView } from '@/lib/queries/get-chasing-notice'
import type { Words } from '@/lib/wording/catalogue'
import { noticeTones } from './notice-tone'
import { suggestionText } from './official-paper'

type PaperFactsProps = { notice: NoticeView; today: LocalDate; words: Words }

/** What it is about and which days decide; each day leads to the page that counts it. */
export function PaperFacts({ notice, today, words }: PaperFactsProps) {
  const { chasing, limits } = words
  const { paper, columns, statuses } = chasing
  const about = suggestionText(notice, chasing)
  const items: Definition[] = [
    { term: columns.status, value: <Badge tone={noticeTones[notice.status]}>{statuses[notice.status]}</Badge> },
    {
      term: paper.suggestion,
      value: notice.suggestionIsOpen ? <a href={`/suggestions/${notice.suggestionId}`}>{about}</a> : about,
    },
    { term: columns.unit, value: notice.unitName },
    ...(notice.overdue
      ? [
          {
            term: paper.dueOn,
            value: (
              <>
                {limits.purposes[notice.overdue.purpose]} <Day line={notice.overdue} {...{ notice, today, words }} />
              </>
            ),
          },
        ]
      : []),
    ...(notice.answerDue
      ? [{ term: paper.answerDue, value: <Day line={notice.answerDue} {...{ notice, today, words }} /> }]
      : []),
  ]
  return (
    <Card title={paper.facts}>
      <DefinitionList items={items} />
    </Card>
  )
}

type DayProps = PaperFactsProps & { line: NonNullable<NoticeView['overdue']> }

function Day({ line, notice, today, words }: DayProps) {
  const href = `/suggestions/${notice.suggestionId}/deadlines/${line.id}`
  return <Dated {...dueCell(line, today, words)} href={notice.suggestionIsOpen ? href : undefined} />
}
