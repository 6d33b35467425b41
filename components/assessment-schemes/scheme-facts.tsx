import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { loadClassesOf } from '@/lib/domain/assessment/fairness/classes'
import type { SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import type { Words } from '@/lib/wording/catalogue'
import { loadText } from '@/lib/wording/fairness-text'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'

type SchemeFactsProps = { scheme: SchemeRecord; changeHref: string | null; words: Words }

export function SchemeFacts({ scheme, changeHref, words }: SchemeFactsProps) {
  const { facts, points, noCap, cases, gradeFrom, unstated, head } = words.assessmentSchemes
  const { total, bonusCap, minimumItems, loadBounds, grades } = scheme.body
  const said = grades.map(({ name, from }) => fill(gradeFrom, { name, points: pointsText(from) }))
  const loads = loadClassesOf(loadBounds).map((load) => loadText(load, words))
  return (
    <Card title={facts.title} aside={changeHref ? <a href={changeHref}>{head.change}</a> : undefined}>
      <DefinitionList
        items={[
          { term: facts.total, value: fill(points, { points: pointsText(total) }) },
          { term: facts.bonusCap, value: bonusCap === null ? noCap : fill(points, { points: pointsText(bonusCap) }) },
          { term: facts.minimum, value: fill(cases, { count: minimumItems }) },
          { term: facts.loads, value: loads.join(words.common.listComma) },
          { term: facts.grades, value: said.join(words.common.listComma) || unstated },
          { term: facts.basis, value: <span className="written">{scheme.basis || unstated}</span> },
        ]}
      />
    </Card>
  )
}
