/** One field of a form: as both started from it, as one has it now, as the other saved it. */
export type Field = {
  readonly name: string
  /** written words, in contrast to a choice, which can only be the one or the other */
  readonly isText: boolean
  /** null where it is not known any more what both started from */
  readonly base: string | null
  readonly mine: string
  readonly theirs: string
}

/** The changes of both in one text, or null where they touch. */
export type JoinTexts = (base: string, mine: string, theirs: string) => string | null

export type JoinedField = Field & {
  /** who changed it; only BOTH has to be decided by a person */
  readonly outcome: 'SAME' | 'MINE' | 'THEIRS' | 'BOTH'
  readonly joined: string | null
}

/** What one side alone has changed is taken by itself; nobody's change is undone by a text that merely was older. */
export function joinField(field: Field, joinTexts: JoinTexts): JoinedField {
  const outcome = outcomeOf(field)
  const isProposed = outcome === 'BOTH' && field.isText && field.base !== null
  return { ...field, outcome, joined: isProposed ? joinTexts(field.base, field.mine, field.theirs) : null }
}

function outcomeOf({ base, mine, theirs }: Field): JoinedField['outcome'] {
  if (isSame(mine, theirs)) return 'SAME'
  if (base === null) return 'BOTH'
  if (isSame(base, theirs)) return 'MINE'
  return isSame(base, mine) ? 'THEIRS' : 'BOTH'
}

/** What is kept loses the white space around it. */
const isSame = (one: string, other: string): boolean => words(one) === words(other)
const words = (text: string): string => text.replace(/\r\n?/g, '\n').trim()

/** What stands in the field in the end; what both changed is as the person decided, and his own until then. */
export function settledValue({ name, outcome, mine, theirs }: JoinedField, decided: ReadonlyMap<string, string>) {
  if (outcome === 'THEIRS') return theirs
  return outcome === 'BOTH' ? (decided.get(name) ?? mine) : mine
}
