import { Card } from '@/components/ui/card'
import type { FileDecisionEntry } from '@/lib/queries/get-file-publication'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

/** The latest first; every one before is kept. */
export function FileDecisions({ decisions, words }: { decisions: readonly FileDecisionEntry[]; words: Words }) {
  const { redaction, language } = words
  if (decisions.length === 0) return null
  return (
    <Card title={redaction.fileForm.last}>
      <ol className="list-none space-y-1">
        {decisions.map(({ id, decidedOn, by, publication }) => (
          <li key={id}>
            {fill(redaction.fileForm.lastEntry, {
              day: dayText(decidedOn, language),
              by,
              publication: redaction.publications[publication],
            })}
          </li>
        ))}
      </ol>
    </Card>
  )
}
