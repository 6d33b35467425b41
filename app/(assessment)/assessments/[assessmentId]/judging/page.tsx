import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { JudgingList } from '@/components/assessments/judging-list'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { listJudging } from '@/lib/queries/list-judging'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assessmentId: string }> }

export default async function JudgingListPage({ params }: Props) {
  const { actor, data } = await read(listJudging, (await params).assessmentId)
  const words = await currentWords()
  const { list } = words.assessmentJudging
  const { id, name, marksDueOn } = data.assessment
  const lead = data.isOffice ? list.officeLead : list.lead
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs({ id, name }, words)}
      title={list.title}
      actions={
        data.isOffice && data.groupItems > 0 && data.assessment.state === 'JUDGED' ? (
          <ButtonLink href={`/assessments/${id}/sheets`}>{words.markingSheets.title}</ButtonLink>
        ) : null
      }
      lead={fill(lead, { due: dayText(marksDueOn, words.language) })}
    >
      <JudgingList view={data} words={words} />
    </Shell>
  )
}
