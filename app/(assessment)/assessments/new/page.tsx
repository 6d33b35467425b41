import { OpenAssessmentForm } from '@/components/assessments/open-assessment-form'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { assessmentKinds } from '@/lib/domain/assessment/assessment'
import { mostGroups } from '@/lib/domain/assessment/grouping'
import { addDays } from '@/lib/domain/deadlines/local-date'
import { getToOpenAssessment, type OpeningChoices } from '@/lib/queries/get-to-open-assessment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const selfDays = 14
const marksDays = 28

/** The newest scheme is of the year that is assessed next, also where the sessions have gone on since. */
const yearToOpen = ({ schemes: [newest], years }: OpeningChoices) =>
  newest && years.includes(newest.year) ? newest.year : (years[0] ?? '')

export default async function NewAssessmentPage() {
  const { actor, moment, data } = await read(getToOpenAssessment, null)
  const words = await currentWords()
  const { title, opening, kinds, groups } = words.assessments
  const { today } = moment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[{ href: '/assessments', label: title }]}
      title={opening.title}
      lead={opening.lead}
      width="reading"
    >
      {data.schemes.length > 0 ? (
        <OpenAssessmentForm
          schemes={data.schemes.map(({ id, ...one }) => ({ value: id, label: fill(opening.schemeOption, one) }))}
          year={String(yearToOpen(data))}
          years={data.years.map((year) => ({ value: String(year), label: String(year) }))}
          kinds={assessmentKinds.map((value) => ({ value, label: kinds[value] }))}
          groups={Array.from({ length: mostGroups }, (_, place) => ({
            value: String(place + 1),
            label: fill(groups.count, { count: place + 1 }),
          }))}
          days={{ countsUntil: today, selfDueOn: addDays(today, selfDays), marksDueOn: addDays(today, marksDays) }}
          words={opening}
          form={formWords(words)}
        />
      ) : (
        <EmptyState title={opening.noScheme} hint={opening.noSchemeHint} />
      )}
    </Shell>
  )
}
