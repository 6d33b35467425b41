import { Badge } from '@/components/ui/badge'
import type { RoundColumn } from '@/lib/queries/compare-rounds'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { spokenMarks } from './spoken-marks'

type Facts = { head: string; of: (round: RoundColumn) => React.ReactNode }

/** Each round a column beside the others: what was answered, how, how fast, and what was thought of it. */
export function RoundsTable({ rounds, words }: { rounds: readonly RoundColumn[]; words: Words }) {
  const { compare } = words.handlingAgain
  return (
    <div className="grid items-start gap-4 lg:grid-cols-[repeat(auto-fit,minmax(18rem,1fr))]">
      {rounds.map((round) => (
        <section key={round.number} className="card">
          <h2 className="cluster text-lg">
            {fill(compare.round, { round: round.number })}
            {round.closedOn === null ? <Badge tone="info">{compare.running}</Badge> : null}
          </h2>
          <dl className="mt-2 space-y-2">
            {factsIn(words).map(({ head, of }) => (
              <div key={head}>
                <dt className="text-ink-soft text-sm">{head}</dt>
                <dd>{of(round)}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  )
}

function factsIn(words: Words): Facts[] {
  const { compare } = words.handlingAgain
  const day = (on: RoundColumn['openedOn']) => dayText(on, words.language)
  return [
    { head: compare.why, of: ({ reason }) => <span className="written">{reason ?? words.timeline.missing}</span> },
    { head: compare.opened, of: ({ openedOn }) => day(openedOn) },
    { head: compare.due, of: ({ dueOn }) => day(dueOn) },
    { head: compare.replied, of: ({ repliedOn }) => (repliedOn ? day(repliedOn) : compare.notYet) },
    { head: compare.days, of: (round) => spentText(round, words) },
    {
      head: compare.answer,
      of: ({ answers }) => answers.map((one) => answerText(one, words)).join('；') || compare.notYet,
    },
    { head: compare.contacts, of: (round) => contactsText(round, words) },
    { head: compare.marks, of: ({ rating }) => ratingText(rating, words) },
  ]
}

function spentText({ days, late }: RoundColumn, { handlingAgain: { compare }, timeline }: Words): string {
  if (days === null) return timeline.missing
  const text = fill(compare.daysCount, { days })
  return `${text} · ${late > 0 ? fill(compare.late, { days: late }) : compare.inTime}`
}

function answerText({ unit, letter, meaning, signer }: RoundColumn['answers'][number], words: Words): string {
  const { handlingAgain, states, figures } = words
  const answer = letter ? fill(figures.classLetter, { letter }) : figures.parts.unclassified
  const means = meaning ? states.answerClass[meaning] : null
  return [unit, answer, means, signer ? `${handlingAgain.compare.head} ${signer}` : null].filter(Boolean).join(' · ')
}

function contactsText({ contacts }: RoundColumn, { handlingAgain: { compare }, common, language }: Words): string {
  if (contacts.length === 0) return compare.noContact
  const days = contacts.map(({ on }) => dayText(on, language)).join(common.listComma)
  return `${fill(compare.contactsCount, { count: contacts.length })} · ${days}`
}

function ratingText(rating: RoundColumn['rating'], words: Words): string {
  const { compare } = words.handlingAgain
  if (rating === 'sealed') return compare.sealed
  return rating ? spokenMarks(rating, words) : compare.silent
}
