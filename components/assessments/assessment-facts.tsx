import { Card } from '@/components/ui/card'
import { type Definition, DefinitionList } from '@/components/ui/definition-list'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { AssessmentView } from '@/lib/queries/get-assessment'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** By which scheme, over which units, and its days. */
export function AssessmentFacts({ assessment, words }: { assessment: AssessmentView; words: Words }) {
  const { facts } = words.assessments
  const { scheme, unitCount, groupCount, cancelReason, hash } = assessment
  const day = (term: string, value: LocalDate | null): Definition[] =>
    value ? [{ term, value: dayText(value, words.language) }] : []
  const items = [
    { term: facts.scheme, value: <a href={`/assessment-schemes/${scheme.id}`}>{scheme.name}</a> },
    { term: facts.units, value: fill(facts.unitCount, { count: unitCount, groups: groupCount }) },
    ...day(facts.opened, assessment.openedOn),
    ...day(facts.counts, assessment.countsUntil),
    ...day(facts.self, assessment.selfDueOn),
    ...day(facts.marks, assessment.marksDueOn),
    ...day(facts.check, assessment.checkUntil),
    ...day(facts.frozen, assessment.frozenOn),
    ...(hash ? [{ term: facts.hash, value: <code className="break-all text-sm">{hash}</code> }] : []),
    ...(cancelReason ? [{ term: facts.cancelled, value: cancelReason }] : []),
  ]
  return (
    <Card title={facts.title}>
      <DefinitionList items={items} />
    </Card>
  )
}
