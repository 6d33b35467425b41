import { searchable } from '../suggestion/search-text'
import { dutiesOf } from './duties'
import { mattersIn } from './matters-in'

export type NamedCategory = { readonly id: string; readonly name: string }
/** A suggestion like this one, filed before: under the name of its year. */
export type Filed = { readonly category: string; readonly likeness: number }

export type ProposedCategory = { readonly id: string; readonly because: 'CHOSEN' | 'ALIKE' | 'WORDS' }

type Judged = {
  readonly title: string
  readonly asks: readonly string[]
  /** what the delegate chose himself */
  readonly chosenId: string | null
  readonly categories: readonly NamedCategory[]
  readonly filed: readonly Filed[]
}

/** What speaks for a category, weighed on the titles of a whole year. */
const weights = { alike: 3, title: 1, asks: 0.25 } as const
const least = 0.25

/** Under what it probably belongs; a person confirms it. The delegate's own choice goes before what others were filed under. */
export function proposedCategory({ title, asks, chosenId, categories, filed }: Judged): ProposedCategory | null {
  if (categories.some(({ id }) => id === chosenId)) return { id: chosenId as string, because: 'CHOSEN' }
  const [inTitle, inAsks] = [mattersIn(searchable(title)), mattersIn(searchable(asks.join('\n')))]
  const [first] = categories
    .map(({ id, name }) => {
      const alike = weights.alike * likenessUnder(name, filed)
      const words = weights.title * kinship(name, inTitle) + weights.asks * kinship(name, inAsks)
      return { id, worth: alike + words, because: alike > words ? ('ALIKE' as const) : ('WORDS' as const) }
    })
    .toSorted((left, right) => right.worth - left.worth)
  return first && first.worth >= least ? { id: first.id, because: first.because } : null
}

const likenessUnder = (name: string, filed: readonly Filed[]): number =>
  filed.filter(({ category }) => category === name).reduce((sum, { likeness }) => sum + likeness, 0)

/** The same matter named counts most, then the duty that it falls under first, then the others. */
function kinship(name: string, found: ReturnType<typeof mattersIn>): number {
  const named = new Set(mattersIn(name).map(({ matter }) => matter))
  const duties = dutiesOf(name.split(' / '))
  const matters = [...new Set(found.map(({ matter }) => matter))]
  return matters.reduce((sum, matter) => {
    const place = matter.duties.findIndex((duty) => duties.includes(duty))
    return sum + (named.has(matter) ? 2 : 0) + (place < 0 ? 0 : 1 / (1 + place))
  }, 0)
}
