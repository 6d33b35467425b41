const names = new Map<string, string>()
const most = 400

/**
 * A named statement is parsed and planned once a connection; for a write that is half of what it costs the database.
 * Lists of varying length make ever new texts: beyond a bound they stay unnamed.
 */
export function statementName({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= most) return ''
  const name = `s${names.size + 1}`
  names.set(sql, name)
  return name
}
