import { Card } from '@/components/ui/card'
import { PlainTable } from '@/components/ui/plain-table'
import type { PublicSuggestion } from '@/lib/queries/public-suggestions'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

/** The marks of the delegate, by round; where there are none, nothing. */
export function PublicFeedback({ feedback, words }: { feedback: PublicSuggestion['feedback']; words: Words }) {
  const { publicOpen: said } = words
  if (feedback.length === 0) return null
  return (
    <Card title={said.feedback}>
      <p className="text-ink-soft text-sm">{said.feedbackLead}</p>
      <PlainTable
        caption={said.feedbackCaption}
        rows={feedback}
        rowKey={({ round }) => String(round)}
        columns={[
          {
            key: 'round',
            header: said.round,
            heads: true,
            cell: ({ round }) => fill(said.roundNumber, { round }),
          },
          { key: 'attitude', header: said.attitude, cell: ({ attitude }) => said.marks[attitude] },
          {
            key: 'process',
            header: said.process,
            cell: ({ process }) => (process ? said.marks[process] : said.notAsked),
          },
          { key: 'result', header: said.result, cell: ({ result }) => said.marks[result] },
        ]}
      />
    </Card>
  )
}
