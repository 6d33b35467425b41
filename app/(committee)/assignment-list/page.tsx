import { listAddress } from '@/components/assignment-list/list-address'
import { ListPage } from '@/components/assignment-list/list-page'
import { ListPaper } from '@/components/assignment-list/list-paper'
import { ExportLinks } from '@/components/exports/export-links'
import { ButtonLink } from '@/components/ui/button'
import { readAssignmentList } from '@/lib/queries/assignment-list'
import { assignmentListFilterSchema } from '@/lib/schemas/desk-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { sessionText } from '@/lib/wording/formats'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssignmentListPage({ searchParams }: Props) {
  const filter = assignmentListFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readAssignmentList, filter)
  const words = await currentWords()
  const { assignmentList, common } = words
  const here = { ...filter, session: data.sessionId ?? undefined }
  const session = data.sessions.find(({ id }) => id === data.sessionId)
  const unit = data.units.find(({ id }) => id === filter.unit)
  const under = [session ? sessionText(session, words.language) : '', unit?.name ?? ''].filter(Boolean)
  return (
    <ListPage
      action="/assignment-list"
      actor={actor}
      title={assignmentList.title}
      lead={fill(assignmentList.lead, { count: data.rows.length })}
      list={data}
      filter={filter}
      words={words}
      actions={<ButtonLink href={listAddress('/hand-over-sheets', here)}>{assignmentList.sheets}</ButtonLink>}
    >
      <ExportLinks list="assignment-list" filter={here} words={words} />
      <ListPaper
        heading={fill(assignmentList.heading, { congress: actor.congress.name })}
        under={under.join(common.listComma)}
        rows={data.rows}
        meetings={data.meetings}
        words={words}
      />
    </ListPage>
  )
}
