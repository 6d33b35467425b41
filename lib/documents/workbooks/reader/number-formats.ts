import type { Archive } from './archive.ts'
import { type Attributes, readMarkup } from './markup.ts'

/** How a number is shown: as a day, as digits padded to a width, or plainly. */
export type NumberFormat = { date: true; time: boolean } | { width: number } | null

const datesWithoutCode = [
  [14, 17],
  [27, 31],
  [34, 36],
  [50, 54],
  [57, 58],
] as const
const timesWithoutCode = [
  [18, 22],
  [32, 33],
  [45, 47],
  [55, 56],
] as const

const within = (id: number, ranges: readonly (readonly [number, number])[]) =>
  ranges.some(([first, last]) => id >= first && id <= last)

/** The built-in numbers of formats, those of the Chinese edition among them, have no code in the file. */
export function builtInFormat(id: number): NumberFormat {
  if (within(id, datesWithoutCode)) return { date: true, time: false }
  return within(id, timesWithoutCode) ? { date: true, time: true } : null
}

export function formatOfCode(code: string): NumberFormat {
  const first = code.split(';')[0] ?? ''
  const bare = first.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
  if (/^0{2,}$/.test(bare)) return { width: bare.length }
  if (/general|standard/i.test(bare)) return null
  const day = /[yde]|m(?!.*[hs])/i.test(bare.replace(/e[+-]/gi, '')) && !/^[#0.,%?/\s]*$/.test(bare)
  const time = /[hs]/i.test(bare)
  return day || time ? { date: true, time } : null
}

/** The format of each cell style, by the index that cells carry. */
export async function readNumberFormats(archive: Archive, part: string): Promise<readonly NumberFormat[]> {
  const codes = new Map<number, string>()
  const formats: NumberFormat[] = []
  let inCells = false
  const formatOf = ({ numFmtId }: Attributes): NumberFormat => {
    const id = Number(numFmtId)
    const code = codes.get(id)
    return code === undefined ? builtInFormat(id) : formatOfCode(code)
  }
  await readMarkup(archive, part, {
    open: (tag, attributes) => {
      if (tag === 'numFmt') codes.set(Number(attributes.numFmtId), attributes.formatCode ?? '')
      if (tag === 'cellXfs') inCells = true
      if (tag === 'xf' && inCells) formats.push(formatOf(attributes))
    },
    close: (tag) => {
      if (tag === 'cellXfs') inCells = false
    },
  })
  return formats
}
