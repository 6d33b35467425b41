import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { answerMeanings } from '@/lib/domain/reply/answer-class'
import type { AnswerLettersView, LettersOfYear } from '@/lib/queries/get-answer-letters'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** The letters of this year, and those that hold from a later one. */
export function LettersTables({ view: { sets, thisYear }, words }: { view: AnswerLettersView; words: Words }) {
  const { letters } = words.answers
  const now = sets.find(({ year }) => year <= thisYear)
  const coming = sets.filter(({ year }) => year > thisYear).toReversed()
  return (
    <>
      {now ? (
        <Card title={fill(letters.now, { year: thisYear })}>
          <p className="mb-2 text-ink-soft text-sm">{fromText(now, words)}</p>
          <Letters set={now} words={words} />
        </Card>
      ) : null}
      {coming.map((set) => (
        <Card key={set.year} title={`${letters.coming} · ${fromText(set, words)}`}>
          <Letters set={set} words={words} />
        </Card>
      ))}
    </>
  )
}

const fromText = ({ year }: LettersOfYear, { answers: { letters } }: Words): string =>
  year === 0 ? letters.fromBeginning : fill(letters.from, { year })

function Letters({ set, words: { states, common } }: { set: LettersOfYear; words: Words }) {
  return (
    <DefinitionList
      items={answerMeanings.map((meaning) => ({
        term: states.answerClass[meaning],
        value: set.letters[meaning] ?? common.none,
      }))}
    />
  )
}
