import type { ReactNode } from 'react'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { Button, ButtonLink } from './button'

type FilterBarProps = {
  /** Where the list lives, without its question mark: clearing goes there. */
  action: string
  /** How many conditions hold now. */
  inUse: number
  words: Words['common']
  /** Shown always; the place for the search field. */
  first: ReactNode
  /** Folded away on a phone, also when some hold: what was found is looked for, and how many hold is said. */
  children?: ReactNode
  /** What the address holds besides the filters, such as the sorting. */
  kept?: Readonly<Record<string, string | undefined>>
  /** Where the first field is a choice like the others, the button comes after all of them. */
  submitsLast?: boolean
}

/** A plain GET form: the conditions stand in the address, and work without script. */
export function FilterBar({ action, inUse, words, first, children, kept = {}, submitsLast = false }: FilterBarProps) {
  const buttons = <Buttons action={action} inUse={inUse} words={words} />
  return (
    <search>
      <form method="get" action={action} className="card no-print space-y-4">
        {Object.entries(kept).map(([name, value]) =>
          value ? <input key={name} type="hidden" name={name} value={value} /> : null,
        )}
        <div className="flex flex-wrap items-end gap-3">
          <div className="min-w-52 flex-1 md:has-[select]:flex-none">{first}</div>
          {submitsLast ? null : buttons}
        </div>
        {children ? (
          <details className="fold-on-phone">
            <summary className="flex min-h-11 items-center font-semibold text-action">
              {inUse > 0 ? fill(words.filtersInUse, { count: inUse }) : words.filter}
            </summary>
            <div className="grid grid-cols-[repeat(auto-fill,minmax(11rem,1fr))] gap-3">{children}</div>
          </details>
        ) : null}
        {submitsLast ? <div className="cluster">{buttons}</div> : null}
      </form>
    </search>
  )
}

function Buttons({ action, inUse, words }: Pick<FilterBarProps, 'action' | 'inUse' | 'words'>) {
  return (
    <>
      <Button type="submit" look="main">
        {words.search}
      </Button>
      {inUse > 0 ? (
        <ButtonLink href={action} look="quiet">
          {words.clearFilters}
        </ButtonLink>
      ) : null}
    </>
  )
}
