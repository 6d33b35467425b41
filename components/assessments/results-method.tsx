import { Card } from '@/components/ui/card'
import type { ResultsView } from '@/lib/queries/get-results'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** What a unit needs to recount its interval and its band. */
export function ResultsMethod({ view, words: { fairness } }: { view: ResultsView; words: Words }) {
  const sentences = [
    fairness.bandMethod,
    fill(fairness.minimumMethod, { minimum: view.scheme.minimumItems }),
    fairness.rateMethod,
    fairness.totalMethod,
    fairness.certainMethod,
    fairness.difficultyMethod,
    fairness.filterMethod,
  ]
  return (
    <Card title={fairness.method}>
      <ul className="list-disc space-y-1 pl-5">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Card>
  )
}
