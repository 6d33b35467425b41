import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { AssessmentState } from '@/lib/domain/assessment/workflow'
import type { AssessmentView } from '@/lib/queries/get-assessment'
import type { SelfStanding } from '@/lib/queries/self-standing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type SelfStandingCardProps = { assessment: AssessmentView; units: readonly SelfStanding[]; words: Words }

/** Objections are to a list, and the lists open with the check. */
const listed: readonly AssessmentState[] = ['CHECKED', 'FROZEN', 'CANCELLED']

/** Who has handed in, and what is objected to; each line leads to both. */
export function SelfStandingCard({ assessment: { id, state, isOffice }, units, words }: SelfStandingCardProps) {
  const { selfAssessment: said, language } = words
  const at = `/assessments/${id}`
  if (units.length === 0 || state === 'PREPARED') return null
  const isListed = listed.includes(state)
  return (
    <Card
      title={said.title}
      aside={isOffice && isListed ? <a href={`${at}/objections`}>{said.objections.deskTitle}</a> : null}
    >
      <DataTable
        caption={said.title}
        captionIsSaid
        rows={units}
        rowKey={({ unitId }) => unitId}
        columns={[
          {
            key: 'unit',
            header: said.objections.unit,
            heads: true,
            cell: ({ unitId, name }) => ({ href: `${at}/self/${unitId}`, text: name }),
          },
          {
            key: 'self',
            header: said.link,
            cell: ({ handedInOn }) =>
              handedInOn
                ? { tone: 'good' as const, text: dayText(handedInOn, language) }
                : { tone: 'warn' as const, text: said.notYet },
          },
          ...(isListed ? [objectionsColumn(at, words)] : []),
        ]}
      />
    </Card>
  )
}

const objectionsColumn = (at: string, { selfAssessment: { objections } }: Words): Column<SelfStanding> => ({
  key: 'objections',
  header: objections.deskLink,
  cell: ({ unitId, open, answered }) => {
    if (open === null || answered === null) return ''
    const text = open + answered > 0 ? fill(objections.counts, { open, answered }) : objections.none
    return { href: `${at}/units/${unitId}/objections`, text }
  },
})
