import { DeadlineTabs } from '@/components/deadlines/deadline-tabs'
import { LettersForm } from '@/components/replies/letters-form'
import { LettersTables } from '@/components/replies/letters-tables'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Timeline } from '@/components/ui/timeline'
import { type AnswerLettersView, getAnswerLetters } from '@/lib/queries/get-answer-letters'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

export default async function LettersPage() {
  const { actor, data } = await read(getAnswerLetters, null)
  const words = await currentWords()
  const { letters } = words.answers
  return (
    <Shell actor={actor} words={words} current="/deadlines" title={letters.title} lead={letters.lead}>
      <DeadlineTabs actor={actor} current="/answer-letters" words={words} />
      <LettersTables view={data} words={words} />
      <Card>
        <LettersForm
          key={data.history[0]?.id ?? 'as founded'}
          year={data.nextYear}
          set={data.sets[0]}
          words={letters}
          meanings={words.states.answerClass}
          form={formWords(words)}
        />
      </Card>
      {data.history.length > 0 ? (
        <Card title={letters.history}>
          <History history={data.history} timeZone={actor.congress.timeZone} words={words} />
        </Card>
      ) : null}
    </Shell>
  )
}

type HistoryProps = { history: AnswerLettersView['history']; timeZone: string; words: Words }

function History({ history, timeZone, words }: HistoryProps) {
  return (
    <Timeline
      items={history.map(({ id, at, by, year, letters }) => ({
        id,
        at: instantText(at, timeZone, words.language),
        instant: new Date(at).toISOString(),
        by: by ?? undefined,
        sentence: fill(words.answers.letters.changed, { year, letters }),
      }))}
    />
  )
}
