import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { ChangesTable } from '@/components/units/changes-table'
import { UnitFacts, UnitPeople, UnitWork } from '@/components/units/unit-cards'
import { unitActs } from '@/lib/domain/unit/acts'
import { getUnit, type UnitView } from '@/lib/queries/get-unit'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ unitId: string }> }

export default async function UnitPage({ params }: Props) {
  const { actor, data: unit, moment } = await read(getUnit, (await params).unitId)
  const words = await currentWords()
  const { units } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/units"
      crumbs={[{ href: '/units', label: units.title }]}
      title={unit.name}
    >
      <Closed unit={unit} words={words} />
      <UnitFacts unit={unit} words={words} />
      {unit.mayKeep && unit.isInForce ? <Acts unit={unit} words={words} /> : null}
      <UnitPeople unit={unit} words={words} />
      <UnitWork parts={unit.openWork} today={moment.today} words={words} />
      <Card title={units.history}>
        {unit.changes.length > 0 ? (
          <ChangesTable changes={unit.changes} caption={units.history} mayUndo={unit.mayKeep} words={words} />
        ) : (
          <p>{units.noHistory}</p>
        )}
      </Card>
    </Shell>
  )
}

function Closed({ unit: { validTo, successor }, words }: { unit: UnitView; words: Words }) {
  const { units, language } = words
  if (!validTo) return null
  const facts = { day: dayText(validTo, language), successor: successor?.name ?? '' }
  return (
    <Notice tone="warn" title={units.closedTitle}>
      {fill(successor ? units.closedInto : units.closed, facts)}
    </Notice>
  )
}

/** One change at a time: what waits for its day comes first. */
function Acts({ unit: { id, changes }, words: { units } }: { unit: UnitView; words: Words }) {
  const waits = changes.some(({ state }) => state === 'PLANNED')
  return (
    <Card title={units.actsTitle}>
      {waits ? (
        <p>{units.waiting}</p>
      ) : (
        <div className="cluster">
          {unitActs.map((act) => (
            <ButtonLink key={act} href={`/units/${id}/${act}`}>
              {units.acts[act]}
            </ButtonLink>
          ))}
        </div>
      )}
    </Card>
  )
}
