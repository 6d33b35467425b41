import type { Cell } from '@/lib/domain/import/sheet'
import type { NumberFormat } from './number-formats.ts'

const dayInMilliseconds = 86_400_000
const epochs = { 1900: Date.UTC(1899, 11, 30), 1904: Date.UTC(1904, 0, 1) } as const
const lastSerial = 2_958_465

export type DateSystem = keyof typeof epochs

/** A stored number as the office reads it: '1.0' is 1, 88 shown as 000 is 088, 44635 shown as a date is a day. */
export function writtenNumber(raw: string, format: NumberFormat, system: DateSystem): Cell {
  const value = Number(raw)
  if (raw.trim() === '' || !Number.isFinite(value)) return { text: raw }
  if (format && 'date' in format && value >= 0 && value <= lastSerial) {
    return { text: dayOfSerial(value, format.time, system), kind: 'date' }
  }
  const digits = /e/i.test(raw) ? String(value) : raw.replace(/\.0+$/, '')
  return { text: format && 'width' in format ? digits.padStart(format.width, '0') : digits, kind: 'number' }
}

function dayOfSerial(serial: number, time: boolean, system: DateSystem): string {
  // The 1900 system counts a 29 February 1900 that never was.
  const shifted = system === 1900 && serial < 60 ? serial + 1 : serial
  const instant = new Date(epochs[system] + Math.round(shifted * 86_400) * 1_000)
  const iso = instant.toISOString()
  const hasTime = time && instant.getTime() % dayInMilliseconds !== 0
  return hasTime ? `${iso.slice(0, 10)} ${iso.slice(11, 16)}` : iso.slice(0, 10)
}
