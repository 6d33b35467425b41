import { Badge } from '@/components/ui/badge'
import type { Tone } from '@/components/ui/tone'
import type { DeskRow } from '@/lib/queries/registration-desk'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type RowFactsProps = { row: DeskRow; words: Words['registration'] }
type Fact = { tone: Tone; text: string }

/** What there is to know before the number is given; what needs a second look stands first. */
export function RowFacts({ row, words }: RowFactsProps) {
  return (
    <div className="space-y-1">
      <p className="flex flex-wrap gap-1">
        {factsOf(row, words).map(({ tone, text }) => (
          <Badge key={text} tone={tone}>
            {text}
          </Badge>
        ))}
      </p>
      {row.isAgain ? (
        <p className="text-sm">
          <a href={`/suggestions/${row.id}/versions`} target="_blank" rel="noreferrer">
            {words.changes}
          </a>
        </p>
      ) : null}
      {row.duplicates.map(({ suggestionId, title, numberText, year }) => (
        <p key={suggestionId} className="text-sm">
          {words.duplicates}
          <a href={`/suggestions/${suggestionId}`} target="_blank" rel="noreferrer">
            {fill(numberText ? words.duplicate : words.duplicateUnnumbered, { title, year, number: numberText ?? '' })}
          </a>
        </p>
      ))}
    </div>
  )
}

function factsOf(row: DeskRow, words: Words['registration']): Fact[] {
  const { advice, isAgain, numberText, unconfirmed, confirmed, attachments, publicityWish, hasPaper, look, isSecret } =
    row
  const some = (is: boolean, tone: Tone, text: string): Fact[] => (is ? [{ tone, text }] : [])
  return [
    ...advice.map((one) => ({ tone: 'warn' as const, text: words.advice[one] })),
    ...some(unconfirmed > 0, 'warn', fill(words.unsigned, { count: unconfirmed })),
    ...(publicityWish === 'FULL' ? [] : [{ tone: 'warn' as const, text: words.wishes[publicityWish] }]),
    ...some(isSecret, 'warn', words.secrecyAsked),
    ...some(look !== null && (look.remarks.length > 0 || look.opinion !== ''), 'warn', words.lookSaid),
    ...some(isAgain, 'info', words.again),
    ...some(numberText !== null, 'info', fill(words.keepsNumber, { number: numberText ?? '' })),
    { tone: 'plain', text: confirmed > 0 ? fill(words.signed, { count: confirmed }) : words.alone },
    ...some(attachments > 0, 'plain', fill(words.attachments, { count: attachments })),
    hasPaper ? { tone: 'good', text: words.paper } : { tone: 'still', text: words.noPaper },
  ]
}
