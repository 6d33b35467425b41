import { frameOf, numberIn } from '@/lib/domain/reply/document-number'

/** Document numbers are written in Chinese in every language: prefix with 字, the year in its own brackets, the running number. */
const usualPattern = (prefix: string): string => `${prefix.endsWith('字') ? prefix : `${prefix}字`}〔{year}〕{number}号`

/** One more than the highest number the unit has written this year, in the unit's own pattern where it has one. */
export function nextDocumentNumber(prefix: string, year: number, written: readonly string[], pattern = ''): string {
  const frame = frameOf(pattern || usualPattern(prefix), year)
  const { start, end } = frame
  const running = written.map((number) => {
    if (!number.startsWith(start)) return 0
    const rest = number.slice(start.length)
    return Number(/^\d{1,6}$/.exec(rest.endsWith(end) ? rest.slice(0, rest.length - end.length) : rest)?.[0] ?? 0)
  })
  return numberIn(frame, Math.max(0, ...running) + 1)
}
