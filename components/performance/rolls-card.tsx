import { exportAddress } from '@/components/exports/export-address'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { PerformanceYear, RollOfYear } from '@/lib/queries/year-publications'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

const download = (year: number, delegation: string | null) => exportAddress('performance', { year, delegation }, 'xlsx')

/** By delegation, in the order of the register; no number stands beside a name. */
export function RollsCard({ of: { rolls, year }, words }: { of: PerformanceYear; words: Words }) {
  const { desk } = words.performance
  return (
    <Card title={words.delegates.title} aside={<ButtonLink href={download(year, null)}>{desk.all}</ButtonLink>}>
      {rolls.map((roll) => (
        <Roll key={roll.id ?? 'none'} roll={roll} year={year} words={words} />
      ))}
    </Card>
  )
}

function Roll({ roll, year, words }: { roll: RollOfYear; year: number; words: Words }) {
  const { desk, noDelegation } = words.performance
  return (
    <details className="border-line border-t py-2">
      <summary className="flex min-h-11 items-center font-semibold">
        {fill(desk.roll, { name: roll.name ?? noDelegation, count: roll.delegates.length })}
      </summary>
      <ul className="flex flex-wrap gap-x-4">
        {roll.delegates.map(({ id, name }) => (
          <li key={id}>
            <a className="inline-flex min-h-11 items-center" href={`/delegates/${id}/record?year=${year}`}>
              {name}
            </a>
          </li>
        ))}
      </ul>
      {roll.id ? <a href={download(year, roll.id)}>{desk.rollSheet}</a> : null}
    </details>
  )
}
