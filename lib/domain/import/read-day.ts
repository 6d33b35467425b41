import { isLocalDate, type LocalDate } from '../deadlines/local-date'
import { chineseNumber } from './chinese-number'
import { squeezed } from './clean-text'
import type { Cell } from './sheet'
import { nothing } from './vocabulary/choices'
import { chineseDay, chineseMonth, chineseYear, dayOfYear, monthMarks, otherZero } from './vocabulary/days'

export type DayDoubt = 'day-incomplete' | 'day-year-assumed' | 'day-order-assumed' | 'day-unreadable' | 'day-impossible'
export type DayReading = { day: LocalDate | null; doubt: DayDoubt | null }

const known = (day: LocalDate): DayReading => ({ day, doubt: null })
const unknown = (doubt: DayDoubt | null): DayReading => ({ day: null, doubt })

const numericDay = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]?\d{1,2}:\d{2}.*)?$/
const shortYearDay = /^(\d{2})[-/.](\d{1,2})[-/.](\d{1,2})$/
const yearLastDay = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/
const compactDay = /^((?:19|20)\d{2})(\d{2})(\d{2})$/
const serialDay = /^(\d{5})(?:\.\d+)?$/
const firstSerial = 32_874
const lastSerial = 73_050
const epoch = Date.UTC(1899, 11, 30)

/** A day as offices write it. What is only half said gives no day, or a doubtful one; what no calendar has is impossible. */
export function readDay(cell: Cell | null, assumedYear: number | null): DayReading {
  const text = withArabicNumerals(squeezed(cell?.text ?? '').replace(/上午|下午/g, ''))
  if (text === '' || nothing.test(text)) return unknown(null)
  return wholeDay(text) ?? partialDay(text, assumedYear) ?? unknown('day-unreadable')
}

function wholeDay(text: string): DayReading | null {
  const whole = numericDay.exec(text.replace(/\.$/, '')) ?? compactDay.exec(text)
  if (whole) return dayOf(whole[1], whole[2], whole[3])
  const chinese = chineseDay.exec(text)
  if (chinese) {
    const [, year = '', month, day, before] = chinese
    return year.length === 2
      ? doubted(dayOf(`20${year}`, month, day), 'day-year-assumed')
      : doubted(dayOf(year, month, day), before ? 'day-incomplete' : null)
  }
  const serial = serialDay.exec(text)
  if (serial && Number(serial[1]) >= firstSerial && Number(serial[1]) <= lastSerial) {
    const iso = new Date(epoch + Number(serial[1]) * 86_400_000).toISOString().slice(0, 10)
    return isLocalDate(iso) ? known(iso) : null
  }
  return null
}

function partialDay(text: string, assumedYear: number | null): DayReading | null {
  if (chineseMonth.test(text) || chineseYear.test(text) || /^\d{4}[-/.]\d{1,2}$/.test(text))
    return unknown('day-incomplete')
  const short = dayOfYear.exec(text) ?? /^(\d{1,2})[./](\d{1,2})$/.exec(text)
  if (short) {
    if (assumedYear === null) return unknown('day-incomplete')
    return doubted(dayOf(String(assumedYear), short[1], short[2]), 'day-year-assumed')
  }
  const yearLast = yearLastDay.exec(text)
  const yearFirst = shortYearDay.exec(text)
  if (yearFirst && Number(yearFirst[1]) > 12)
    return doubted(dayOf(`20${yearFirst[1]}`, yearFirst[2], yearFirst[3]), 'day-year-assumed')
  if (!yearLast) return null
  const [, first = '', second = '', year = ''] = yearLast
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second]
  return doubted(dayOf(year.padStart(4, '20'), month, day), 'day-order-assumed')
}

function dayOf(year = '', month = '', day = ''): DayReading {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(text) ? known(text) : unknown('day-impossible')
}

function doubted(reading: DayReading, doubt: DayDoubt | null): DayReading {
  return reading.day ? { ...reading, doubt } : reading
}

/** 二〇二二年三月十五日 */
function withArabicNumerals(text: string): string {
  if (!monthMarks.test(text)) return text
  return text
    .replace(otherZero, '〇')
    .replace(/[〇一二三四五六七八九十]+/g, (numeral) => String(chineseNumber(numeral) ?? numeral))
}
