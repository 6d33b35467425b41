import { AssignmentDesk } from '@/components/desk/assignment-desk'
import { deskAddress } from '@/components/desk/desk-address'
import { DeskFilters } from '@/components/desk/desk-filters'
import { deskLine } from '@/components/desk/desk-lines'
import { deskWords } from '@/components/desk/desk-words'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Pager } from '@/components/ui/pager'
import { readDesk } from '@/lib/queries/read-desk'
import { deskFilterSchema } from '@/lib/schemas/desk-filter'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function AssignmentDeskPage({ searchParams }: Props) {
  const filter = deskFilterSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(readDesk, filter)
  const words = await currentWords()
  const { desk, common } = words
  const { page, sessions, sessionId, loads, counts, mayChoose } = data
  const here = { ...filter, session: sessionId ?? undefined }
  const at = (place: string | null) => place && `${deskAddress({ ...here, page: place })}#desk`
  const meeting = deskAddress({ ...here, page: undefined }, '/assignment-desk/meeting')
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assignment-desk"
      title={desk.title}
      lead={mayChoose ? desk.lead : desk.governmentLead}
      actions={
        <>
          <ButtonLink href="/assignment-list">{desk.toList}</ButtonLink>
          <ButtonLink href="/hand-over-sheets">{desk.toSheets}</ButtonLink>
          {mayChoose ? (
            <>
              <ButtonLink href={deskAddress({ ...here, page: undefined }, '/assignment-desk/round')}>
                {desk.toRound}
              </ButtonLink>
              <ButtonLink look="main" href={meeting}>
                {desk.toMeeting}
              </ButtonLink>
            </>
          ) : null}
        </>
      }
    >
      <DeskFilters action="/assignment-desk" filter={filter} sessions={sessions} sessionId={sessionId} words={words} />
      {page.rows.length > 0 ? (
        <AssignmentDesk
          key={`${sessionId} ${filter.period} ${filter.page}`}
          lines={page.rows.map((row) => deskLine(row, words))}
          loads={loads}
          counts={counts}
          ways={{ previous: at(page.previous), next: at(page.next), meeting }}
          mayChoose={mayChoose}
          words={deskWords(words)}
        />
      ) : (
        <EmptyState title={desk.none} hint={desk.noneHint} />
      )}
      <Pager
        shown={page.rows.length}
        total={counts.total}
        previous={at(page.previous)}
        next={at(page.next)}
        words={common}
      />
    </Shell>
  )
}
