import { byUnit, HandOverSheet } from '@/components/assignment-list/hand-over-sheet'
import { listAddress } from '@/components/assignment-list/list-address'
import { ListPage } from '@/components/assignment-list/list-page'
import { ButtonLink } from '@/components/ui/button'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function HandOverSheetsPage({ searchParams }: Props) {
  const filter = assignmentListFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readAssignmentList, filter)
  const words = await currentWords()
  const { assignmentList } = words
  const units = filter.unit ? data.units.filter(({ id }) => id === filter.unit) : data.units
  return (
    <ListPage
      action="/hand-over-sheets"
      actor={actor}
      title={assignmentList.sheet.title}
      lead={assignmentList.sheet.lead}
      list={data}
      filter={filter}
      words={words}
      actions={
        <ButtonLink href={listAddress('/assignment-list', { ...filter, session: data.sessionId ?? undefined })}>
          {assignmentList.title}
        </ButtonLink>
      }
    >
      {byUnit(data.rows, units).map(({ unit, rows }) => (
        <HandOverSheet
          key={unit.id}
          unit={unit}
          congress={actor.congress.name}
          rows={rows}
          meetings={data.meetings}
          words={words}
        />
      ))}
    </ListPage>
  )
}
