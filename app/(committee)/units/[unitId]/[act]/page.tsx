import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { UnitActForm } from '@/components/units/unit-act-form'
import type { UnitAct } from '@/lib/domain/unit/acts'
import { getUnitToChange } from '@/lib/queries/get-unit-to-change'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ unitId: string; act: string }> }

export default async function ChangeUnitPage({ params }: Props) {
  const { unitId, act: named } = await params
  const { actor, data } = await read(getUnitToChange, { unitId, act: named })
  const act = named as UnitAct
  const words = await currentWords()
  const { units } = words
  const { unit, isPlanned } = data
  const crumbs = [
    { href: '/units', label: units.title },
    { href: `/units/${unitId}`, label: unit.name },
  ]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/units"
      crumbs={crumbs}
      title={units.acts[act]}
      lead={units.actLeads[act]}
      width="reading"
    >
      {isPlanned ? <Notice tone="warn">{units.waiting}</Notice> : null}
      {act === 'merge' || act === 'close' ? (
        <Notice title={units.previewTitle}>
          {act === 'merge' ? fill(units.previewMerge, { count: unit.openWork.length }) : units.previewClose}
        </Notice>
      ) : null}
      <Card>
        <UnitActForm act={act} data={data} words={words} />
      </Card>
    </Shell>
  )
}
