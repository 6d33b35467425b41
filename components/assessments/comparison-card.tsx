import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import type { ComparisonView } from '@/lib/queries/get-comparison'
import type { Words } from '@/lib/wording/catalogue'
import { bandNumber, classText, standingText } from '@/lib/wording/fairness-text'
import { fill } from '@/lib/wording/fill'
import { pointsText } from '@/lib/wording/points-text'
import { Rate } from './rate'
import { resultsAddress } from './results-filter'
import { pausedText, unreturnedText } from './results-rates'

/** One unit beside its like. The others are told of only where whoever looks may see them all. */
export function ComparisonCard({ view, words }: { view: ComparisonView; words: Words }) {
  const { fairness } = words
  const { unit, minimumItems, standing } = view
  const { total, lower, upper } = unit.interval
  const own = { total: pointsText(total), lower: pointsText(lower), upper: pointsText(upper) }
  return (
    <Card title={fairness.card.title}>
      {unit.standing === 'COMPARED' ? (
        <p>{fill(fairness.card.own, own)}</p>
      ) : (
        <p>{standingText(unit, minimumItems, words)}</p>
      )}
      {standing ? <ClassLines standing={standing} words={words} /> : null}
      {unit.standing === 'COMPARED' && !standing ? <p className="text-ink-soft">{fairness.card.notYet}</p> : null}
      <DefinitionList
        items={[
          { term: fairness.card.first, value: <Rate rate={unit.rates.satisfiedFirst} words={words} /> },
          { term: fairness.card.final, value: <Rate rate={unit.rates.satisfiedFinal} words={words} /> },
          { term: fairness.card.notReturned, value: unreturnedText(unit, words) },
          { term: fairness.pausedDays, value: pausedText(unit, words) },
        ]}
      />
      {view.mayViewAll ? (
        <p>
          <a href={resultsAddress(view.assessmentId)}>{fairness.card.all}</a>
        </p>
      ) : null}
    </Card>
  )
}

type Standing = NonNullable<ComparisonView['standing']>

function ClassLines({ standing, words }: { standing: Standing; words: Words }) {
  const { fairness } = words
  const { shared, count, at, bands, inBand } = standing
  return (
    <>
      <p>{fill(fairness.card.class, { class: classText(shared, words), count })}</p>
      <p>
        {count === 1 ? fairness.alone : fill(fairness.card.inBand, { no: bandNumber(at, words), bands, count: inBand })}
      </p>
    </>
  )
}
