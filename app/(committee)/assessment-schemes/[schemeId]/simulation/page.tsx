import { SimulatedItems } from '@/components/assessment-schemes/simulated-items'
import { SimulatedUnits } from '@/components/assessment-schemes/simulated-units'
import { simulationAddress } from '@/components/assessment-schemes/simulation-address'
import { LargestMoves, SchemeChanges, SimulationFigures } from '@/components/assessment-schemes/simulation-summary'
import { Shell } from '@/components/shell/shell'
import { EmptyState } from '@/components/ui/empty-state'
import { FilterBar } from '@/components/ui/filter-bar'
import { Notice } from '@/components/ui/notice'
import { SelectField } from '@/components/ui/select-field'
import { getSimulation, type SimulationView } from '@/lib/queries/get-simulation'
import { simulationAddressSchema } from '@/lib/schemas/simulation'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { pointsText } from '@/lib/wording/points-text'

type Props = {
  params: Promise<{ schemeId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SimulationPage({ params, searchParams }: Props) {
  const { schemeId } = await params
  const { year, unit } = simulationAddressSchema.parse(oneOfEach(await searchParams))
  const { actor, data: view } = await read(getSimulation, { schemeId, year })
  const words = await currentWords()
  const { title, lead } = words.assessmentSimulation
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[
        { href: '/assessment-schemes', label: words.assessmentSchemes.title },
        { href: `/assessment-schemes/${view.scheme.id}`, label: view.scheme.name },
      ]}
      title={fill(title, { scheme: view.scheme.name })}
      lead={lead}
    >
      {view.year === null ? null : <YearChoice view={view} words={words} />}
      {view.outcome ? (
        <Outcome view={view} outcome={view.outcome} unitId={unit} words={words} />
      ) : (
        <NothingThere view={view} words={words} />
      )}
    </Shell>
  )
}

type OfView = { view: SimulationView; words: Words }

function YearChoice({ view, words }: OfView) {
  const { year, show } = words.assessmentSimulation
  const options = view.years.map((one) => ({ value: String(one), label: String(one) }))
  return (
    <FilterBar
      action={simulationAddress(view.scheme.id, null)}
      inUse={0}
      words={{ ...words.common, search: show }}
      first={<SelectField label={year} name="year" options={options} defaultValue={String(view.year)} />}
    />
  )
}

function NothingThere({ view: { year }, words: { assessmentSimulation: simulation } }: OfView) {
  return year === null ? (
    <EmptyState title={simulation.noYear} hint={simulation.noYearHint} />
  ) : (
    <EmptyState title={simulation.noScheme} hint={simulation.noSchemeHint} />
  )
}

type OutcomeProps = OfView & { outcome: NonNullable<SimulationView['outcome']>; unitId: string | undefined }

function Outcome({ view, outcome, unitId, words }: OutcomeProps) {
  const { simulation } = outcome
  const { scheme, year } = view
  const opened = [...simulation.units, ...simulation.apart].find((one) => one.unitId === unitId)
  return (
    <>
      <Ground view={view} outcome={outcome} words={words} />
      <SimulationFigures simulation={simulation} words={words} />
      {opened ? <SimulatedItems move={opened} closeHref={simulationAddress(scheme.id, year)} words={words} /> : null}
      <LargestMoves simulation={simulation} words={words} />
      <SchemeChanges simulation={simulation} words={words} />
      <SimulatedUnits simulation={simulation} hrefOf={(id) => simulationAddress(scheme.id, year, id)} words={words} />
    </>
  )
}

/** Which facts, which marks, beside what. */
function Ground({ view: { scheme, year }, outcome, words }: Omit<OutcomeProps, 'unitId'>) {
  const { ground, isSame, otherTotal, carried } = words.assessmentSimulation
  const { before, after } = outcome.simulation.totals
  const facts = { year: String(year), beside: outcome.beside.name, day: dayText(outcome.asOf, words.language) }
  return (
    <Notice>
      <p>{fill(ground[outcome.ground], facts)}</p>
      <p>{outcome.beside.id === scheme.id ? isSame : carried}</p>
      {before === after ? null : <p>{fill(otherTotal, { before: pointsText(before), after: pointsText(after) })}</p>}
    </Notice>
  )
}
