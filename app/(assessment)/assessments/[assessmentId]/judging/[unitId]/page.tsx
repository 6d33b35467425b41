import { JudgingOfUnit } from '@/components/assessments/judging-of-unit'
import { Shell } from '@/components/shell/shell'
import { getJudging } from '@/lib/queries/get-judging'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ assessmentId: string; unitId: string }> }

export default async function JudgingPage({ params }: Props) {
  const { actor, data } = await read(getJudging, await params)
  const words = await currentWords()
  const { of, lead } = words.assessmentJudging
  const { id, name } = data.assessment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: '/assessments', label: words.assessments.title },
        { href: `/assessments/${id}`, label: name },
      ]}
      title={fill(of, { unit: data.unit.name })}
      lead={lead}
    >
      <JudgingOfUnit view={data} words={words} />
    </Shell>
  )
}
