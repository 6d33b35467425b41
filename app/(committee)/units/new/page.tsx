import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { OpenUnitForm } from '@/components/units/open-unit-form'
import { unitKinds } from '@/lib/domain/assignment/assignment'
import { getToOpenUnit } from '@/lib/queries/get-unit-to-change'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function OpenUnitPage() {
  const { actor, data } = await read(getToOpenUnit, null)
  const words = await currentWords()
  const { units, states } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/units"
      crumbs={[{ href: '/units', label: units.title }]}
      title={units.open}
      lead={units.openLead}
      width="reading"
    >
      <Card>
        <OpenUnitForm
          today={data.today}
          kinds={unitKinds.map((value) => ({ value, label: states.unitKind[value] }))}
          words={units}
          form={formWords(words)}
        />
      </Card>
    </Shell>
  )
}
