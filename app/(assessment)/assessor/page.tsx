import { JudgingToDoCard } from '@/components/assessments/judging-to-do-card'
import { AssessedUnits } from '@/components/homes/assessed-units'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { assessorHome } from '@/lib/queries/assessor-home'
import { judgingToDo } from '@/lib/queries/judging-to-do'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function AssessorPage() {
  const { actor, data } = await read(assessorHome, null)
  const { data: toDo } = await read(judgingToDo, null)
  const words = await currentWords()
  const { homes } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessor"
      title={homes.assessorTitle}
      lead={homes.assessorLead}
      actions={<ButtonLink href="/board">{homes.board}</ButtonLink>}
    >
      <JudgingToDoCard toDo={toDo} words={words} />
      {data.units.length > 0 ? (
        <AssessedUnits units={data.units} words={homes} />
      ) : (
        <EmptyState title={homes.noUnits} hint={homes.noUnitsHint} />
      )}
      <SearchesAtHome saved={data.searches} words={words} />
    </Shell>
  )
}
