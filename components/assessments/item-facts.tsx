import { Badge } from '@/components/ui/badge'
import { measures } from '@/lib/domain/assessment/measures'
import type { LeftOut } from '@/lib/domain/assessment/measuring'
import type { ItemScore, MeasureValue } from '@/lib/domain/assessment/result'
import type { Item } from '@/lib/domain/assessment/scheme'
import type { ResultView } from '@/lib/queries/get-assessment-result'
import type { Behind } from '@/lib/queries/result-facts'
import { basisText } from '@/lib/wording/basis-text'
import type { Words } from '@/lib/wording/catalogue'
import { factText } from '@/lib/wording/fact-text'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { item: Item; score: ItemScore; view: ResultView; words: Words }

/** What an item rests on: each fact of its base, whether it counts, and the way to its suggestion. */
export function ItemFacts({ item, score, view, words }: Props) {
  const values = score.ratings ? [ratedValue(item, score.ratings)] : score.values
  return values.map((value) => <ValueFacts key={value.measure} value={value} view={view} words={words} />)
}

/** The parts that came back, those rated satisfied counted. */
function ratedValue({ rule }: Item, ratings: NonNullable<ItemScore['ratings']>): MeasureValue {
  const isFirst = rule.type === 'DELEGATES_RATING' && rule.which === 'FIRST'
  return {
    measure: isFirst ? 'satisfiedFirst' : 'satisfiedFinal',
    counted: ratings.SATISFIED,
    base: Object.values(ratings).flat(),
  }
}

function ValueFacts({ value, view, words }: { value: MeasureValue; view: ResultView; words: Words }) {
  const { facts } = words.assessmentResults
  const { names, formulas, leavesOut, leftOut, source } = words.assessmentMeasures
  const { measure, counted, base } = value
  const ids = [...new Set([...base, ...counted])]
  const { excludes, source: basis } = measures[measure]
  const left = excludes.map((one: LeftOut) => leftOut[one]).join(words.common.listComma)
  return (
    <details className="mt-1">
      <summary className="min-h-8 content-center text-ink-soft">
        {names[measure]} · {fill(facts.behind, { count: ids.length })}
      </summary>
      <p className="text-sm">
        {formulas[measure]} {left ? fill(leavesOut, { list: left }) : null}{' '}
        {fill(source, { source: basisText(basis, words.deadlines) })}
      </p>
      {ids.length === 0 ? <p>{facts.none}</p> : null}
      <ol className="mt-1 space-y-2">
        {ids.map((id) => (
          <li key={id} className="cluster">
            <Mark times={counted.filter((one) => one === id).length} words={words} />
            <BehindLink behind={view.behind[id]} words={words} />
            <span className="text-ink-soft text-sm">{factText(measure, id, view.facts, words)}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

function Mark({ times, words: { assessmentResults } }: { times: number; words: Words }) {
  const { counted, notCounted, times: often } = assessmentResults.facts
  if (times === 0) return <Badge tone="still">{notCounted}</Badge>
  return <Badge tone="info">{times > 1 ? fill(often, { count: times }) : counted}</Badge>
}

function BehindLink({ behind, words }: { behind: Behind | undefined; words: Words }) {
  const { facts } = words.assessmentResults
  if (!behind?.href) return <span>{facts.notYours}</span>
  const text = behind.heldOn
    ? fill(facts.meeting, { day: dayText(behind.heldOn, words.language) })
    : fill(facts.suggestion, { number: behind.number ?? '', title: behind.title ?? '' })
  return <a href={behind.href}>{text}</a>
}
