import { Card } from '@/components/ui/card'
import type { DisputeRow } from '@/lib/queries/list-contact-disputes'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { DisputeLines } from './dispute-lines'
import { WordsForm } from './words-form'

/** For the office: what is said, what the unit says to it, and what was done about it. */
export function DisputeCard({ row, timeZone, words }: { row: DisputeRow; timeZone: string; words: Words }) {
  const { office } = words.contacts
  return (
    <Card>
      <h2>
        <a href={`/suggestions/${row.suggestionId}`} className="block min-h-11 py-1.5 text-lg">
          {row.numberText ? `${row.numberText} ` : ''}
          {row.title}
        </a>
      </h2>
      <p className="mb-2 text-ink-soft">{fill(office.unit, { unit: row.unit })}</p>
      <DisputeLines disputes={[row.dispute]} timeZone={timeZone} words={words} />
      {row.dispute.ending ? null : (
        <details className="no-print mt-3">
          <summary className="button">{office.settle}</summary>
          <div className="mt-3">
            <WordsForm
              command="settle-contact-dispute"
              subject={row.id}
              label={office.settlement}
              hint={office.settlementHint}
              submit={office.settleSubmit}
              form={formWords(words)}
            />
          </div>
        </details>
      )}
    </Card>
  )
}
