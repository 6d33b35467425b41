import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { GroupCards } from '@/components/assessments/group-cards'
import { GroupsDesk } from '@/components/assessments/groups-desk'
import { Shell } from '@/components/shell/shell'
import { getAssessmentGroups } from '@/lib/queries/get-assessment-groups'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ assessmentId: string }> }

export default async function AssessmentGroupsPage({ params }: Props) {
  const { actor, data: desk } = await read(getAssessmentGroups, (await params).assessmentId)
  const words = await currentWords()
  const { assessments } = words
  const { id, name } = desk.assessment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs({ id, name }, words)}
      title={assessments.desk.title}
    >
      <GroupsDesk desk={desk} words={words} />
      <GroupCards assessment={desk.assessment} words={words} />
    </Shell>
  )
}
