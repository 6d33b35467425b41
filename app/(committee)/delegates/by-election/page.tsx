import { ElectionForm } from '@/components/delegates/election-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getVacancies } from '@/lib/queries/get-vacancies'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { dayText } from '@/lib/wording/formats'

export default async function ByElectionPage() {
  const { actor, data } = await read(getVacancies, null)
  const words = await currentWords()
  const { delegates, language } = words
  const seats = data.seats.map((seat) => ({ ...seat, sinceText: dayText(seat.since, language) }))
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegates"
      crumbs={[{ href: '/delegates', label: delegates.title }]}
      title={delegates.election}
      lead={delegates.electionLead}
      width="reading"
    >
      {seats.length > 0 ? (
        <Card>
          <ElectionForm seats={seats} today={data.today} words={delegates} form={formWords(words)} />
        </Card>
      ) : (
        <EmptyState title={delegates.noVacancy} />
      )}
    </Shell>
  )
}
