import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { SelfStanding } from '@/lib/queries/self-standing'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type SelfStandingCardProps = { assessmentId: string; units: readonly SelfStanding[]; isOffice: boolean; words: Words }

/** Who has handed in, and what is objected to; each line leads to both. */
export function SelfStandingCard({ assessmentId, units, isOffice, words }: SelfStandingCardProps) {
  const { selfAssessment: said, language } = words
  const at = `/assessments/${assessmentId}`
  if (units.length === 0) return null
  return (
    <Card title={said.title} aside={isOffice ? <a href={`${at}/objections`}>{said.objections.deskTitle}</a> : null}>
      <DataTable
        caption={said.title}
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
          {
            key: 'objections',
            header: said.objections.deskLink,
            cell: ({ unitId, open, answered }) =>
              open === null || answered === null
                ? ''
                : { href: `${at}/units/${unitId}/objections`, text: fill(said.objections.counts, { open, answered }) },
          },
        ]}
      />
    </Card>
  )
}
