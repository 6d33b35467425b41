import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { AddTownForm } from '@/components/towns/add-town-form'
import { firstFreeCell } from '@/components/towns/first-free-cell'
import { TownsMap } from '@/components/towns/towns-map'
import { TownsTable } from '@/components/towns/towns-table'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { listTowns } from '@/lib/queries/list-towns'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function TownsPage() {
  const { actor, data } = await read(listTowns, null)
  const words = await currentWords()
  const { towns: says } = words
  const { towns, mayKeep } = data
  return (
    <Shell actor={actor} words={words} current="/towns" title={says.title} lead={says.lead}>
      {towns.length > 0 ? (
        <>
          <Card title={says.grid}>
            <TownsMap towns={towns} mayKeep={mayKeep} words={says} />
          </Card>
          <TownsTable towns={towns} mayKeep={mayKeep} words={says} />
          <ExportLinks list="towns" isLong={false} words={words} />
        </>
      ) : (
        <EmptyState title={says.none} hint={says.noneHint} />
      )}
      {mayKeep ? (
        <Card title={says.add}>
          <AddTownForm key={towns.length} cell={firstFreeCell(towns)} words={says} form={formWords(words)} />
        </Card>
      ) : null}
    </Shell>
  )
}
