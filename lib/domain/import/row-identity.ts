import { squeezed } from './clean-text'
import type { Known } from './judgement'
import type { RowReading } from './read-row'
import type { Reason } from './reasons'
import { sessionOfRow } from './row-session'
import type { Understanding } from './understand-table'

export type Identity = { number: string | null; reasons: readonly Reason[] }

const sameTitle = (one: string, other: string) => squeezed(one) === squeezed(other)

/** Which matter a row is: inside the file, and against what we have. */
export class Identities {
  readonly #titles = new Map<string, number>()
  readonly #numbers = new Map<string, { row: number; title: string }>()
  readonly #column: Understanding['columns'][number] | undefined

  constructor(
    understanding: Understanding,
    readonly known: Known,
  ) {
    this.#column = understanding.columns.find(({ field }) => field === 'number')
  }

  of(row: number, { number, title, session }: RowReading): Identity {
    const place = sessionOfRow(session, this.known)
    const repeated = this.#repeated(row, title)
    if (number === null) {
      const missing: Reason[] = this.#column ? [{ code: 'number-missing' }] : []
      return { number, reasons: [...missing, ...repeated, ...this.#alike(place, title)] }
    }
    const clash = this.#clash(`${place}/${number}`, number, row, title)
    if (!clash) return { number, reasons: repeated }
    const givesWay = this.#column?.counted && (clash.code === 'number-twice' || clash.code === 'number-taken')
    if (!givesWay) return { number, reasons: [clash] }
    const reasons: Reason[] = [{ code: 'sequence-taken', facts: { number } }, ...repeated, ...this.#alike(place, title)]
    return { number: null, reasons }
  }

  #repeated(row: number, title: string): Reason[] {
    const same = this.#titles.get(squeezed(title))
    if (title === '') return []
    this.#titles.set(squeezed(title), same ?? row)
    return same ? [{ code: 'title-twice', facts: { row: same } }] : []
  }

  /** Without a number the title is all that tells whether we have it. */
  #alike(place: number | null, title: string): Reason[] {
    return this.known.titles.has(`${place}/${squeezed(title)}`) ? [{ code: 'title-here' }] : []
  }

  #clash(key: string, number: string, row: number, title: string): Reason | null {
    const ours = this.known.numbers.get(key)
    if (ours !== undefined && sameTitle(ours, title)) return { code: 'already-here', facts: { number, title: ours } }
    const first = this.#numbers.get(key)
    if (first) {
      const code = sameTitle(first.title, title) ? 'row-twice' : 'number-twice'
      return { code, facts: { row: first.row, number } }
    }
    this.#numbers.set(key, { row, title })
    return ours === undefined ? null : { code: 'number-taken', facts: { number, title: ours } }
  }
}
