/** Document numbers are written in Chinese in every language: prefix with 字, the year in its own brackets, the running number. */
const documentNumber = (prefix: string, year: number, running: number): string =>
  `${documentNumberStart(prefix, year)}${running}号`

const documentNumberStart = (prefix: string, year: number): string =>
  `${prefix.endsWith('字') ? prefix : `${prefix}字`}〔${year}〕`

/** One more than the highest number the unit has written this year. */
export function nextDocumentNumber(prefix: string, year: number, written: readonly string[]): string {
  const start = documentNumberStart(prefix, year)
  const running = written
    .filter((number) => number.startsWith(start))
    .map((number) => Number(/^(\d{1,6})号?$/.exec(number.slice(start.length))?.[1] ?? 0))
  return documentNumber(prefix, year, Math.max(0, ...running) + 1)
}
