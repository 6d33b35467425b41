const slot = /\{number(?::([1-6]))?\}/

export type NumberFrame = { readonly start: string; readonly end: string; readonly width: number }

/** What stands before and after the running number in a year, and with how many digits it is written at least. */
export function frameOf(pattern: string, year: number): NumberFrame {
  const ofYear = pattern.replace('{year}', String(year))
  const [start = '', end = ''] = ofYear.replace(slot, '{number}').split('{number}')
  return { start, end, width: Number(slot.exec(ofYear)?.[1] ?? 1) }
}

export const numberIn = ({ start, end, width }: NumberFrame, running: number): string =>
  `${start}${String(running).padStart(width, '0')}${end}`

/** Whether a typed number is one of the unit's pattern, of that year or the one before, whose series may still run. */
export const isOfPattern = (typed: string, pattern: string, year: number): boolean =>
  [year, year - 1].some((one) => {
    const frame = frameOf(pattern, one)
    const digits = typed.slice(frame.start.length, typed.length - frame.end.length)
    return /^\d{1,6}$/.test(digits) && Number(digits) > 0 && typed === numberIn(frame, Number(digits))
  })
