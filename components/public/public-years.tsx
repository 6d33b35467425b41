import { Tabs } from '@/components/ui/tabs'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { publicAddress } from './public-address'

type PublicYearsProps = {
  path: string
  years: readonly number[]
  /** null: of all years together */
  current: number | null
  /** what else the address holds */
  kept?: Readonly<Record<string, string | undefined>>
  /** whether all years together can be asked for */
  hasAll?: boolean
  words: Words
}

/** The same list of another year; of one year alone there is nothing to choose. */
export function PublicYears({ path, years, current, kept = {}, hasAll = false, words }: PublicYearsProps) {
  const { ofYear, allYears } = words.publicOpen
  if (years.length < 2 && !hasAll) return null
  const all = { href: publicAddress(path, kept), label: allYears, current: current === null }
  const each = years.map((year) => ({
    href: publicAddress(path, { ...kept, year }),
    label: fill(ofYear, { year }),
    current: year === current,
  }))
  return <Tabs label={words.publicOpen.year} tabs={[...(hasAll ? [all] : []), ...each]} />
}
