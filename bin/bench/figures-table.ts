import type { Measured } from './load'
import type { Work } from './works'

export type Line = { work: Work; connections: number; measured: Measured; bare: Measured }

const headings = ['', 'conn.', 'req/s', 'of bare', 'app ms', 'pg ms', 'sum ms', 'bar', 'p50', 'p99', 'failed']

/** A work a block, a line for each number of connections. */
export function printLines(lines: readonly Line[]): void {
  const names = [...new Set(lines.map(({ work }) => work.name))]
  const rows = names.flatMap((name) => lines.filter(({ work }) => work.name === name).map(cellsOf))
  const widths = headings.map((heading, place) =>
    Math.max(heading.length, ...rows.map((row) => (row[place] ?? '').length)),
  )
  const written = (row: readonly string[]) =>
    row.map((cell, place) => (place === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[place] ?? 0))).join('  ')
  process.stdout.write(`${[headings, ...rows].map(written).join('\n')}\n`)
}

function cellsOf({ work, connections, measured, bare }: Line): string[] {
  const { perSecond, webMilliseconds: web, databaseMilliseconds: database, p50, p99, failed } = measured
  return [
    work.name,
    String(connections),
    perSecond.toFixed(0),
    `1/${(bare.perSecond / perSecond).toFixed(0)}`,
    web.toFixed(2),
    database.toFixed(2),
    (web + database).toFixed(2),
    `≤ ${work.bar}`,
    String(p50),
    String(p99),
    String(failed),
  ]
}
