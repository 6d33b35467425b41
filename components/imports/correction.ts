/** Said of a name: it is a new one. Nothing said leaves it as it was found. */
export const isNew = 'new'
/** Said of a column: it is not taken over. */
export const notTaken = 'none'

type Column = { name: string; value: string }

/** What the form says, as the command asks for it: only the columns that differ, only the names that were decided. */
export function correctionOf(importId: string, typed: FormData, columns: readonly Column[]) {
  const of = (prefix: string) =>
    [...typed.entries()].flatMap(([name, value]) =>
      name.startsWith(prefix) && value !== '' ? [[name.slice(prefix.length), String(value)] as const] : [],
    )
  const understood = new Map(columns.map(({ name, value }) => [name, value]))
  const idOrNew = (value: string) => (value === isNew ? null : value)
  return {
    importId,
    sessionId: String(typed.get('session') ?? '') || null,
    columns: of('column:')
      .filter(([index, value]) => understood.get(`column:${index}`) !== value)
      .map(([index, value]) => ({ index: Number(index), field: value === notTaken ? null : value })),
    units: of('unit:').map(([name, value]) => ({ name, unitId: idOrNew(value) })),
    delegates: of('delegate:').map(([key, value]) => ({ key, delegateId: idOrNew(value) })),
  }
}
