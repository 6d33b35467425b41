import { isLocalDate, type LocalDate } from '@/lib/domain/deadlines/local-date'
import type { Language } from './language'

const englishMonths = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** 2026年3月9日. Takes 'YYYY-MM-DD' and never a zone. */
export function dayText(day: string, language: Language): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return language === 'zh-CN' ? `${year}年${month}月${date}日` : `${date} ${englishMonths[month - 1]} ${year}`
}

const chineseDay = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/

/** The day that `dayText` wrote in Chinese; null if the text is anything else, or more. */
export function dayIn(text: string): LocalDate | null {
  const [, year, month = '', day = ''] = chineseDay.exec(text) ?? []
  const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isLocalDate(written) ? written : null
}

const clocks = new Map<string, Intl.DateTimeFormat>()

/** 2026年3月9日 14:05, on the wall clock of the congress. */
export function instantText(instant: Date | string, timeZone: string, language: Language): string {
  const part = Object.fromEntries(
    clockOf(timeZone)
      .formatToParts(new Date(instant))
      .map(({ type, value }) => [type, value]),
  )
  return `${dayText(`${part.year}-${part.month}-${part.day}`, language)} ${part.hour}:${part.minute}`
}

function clockOf(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  })
  clocks.set(timeZone, made)
  return made
}

/** 第十九届 */
export function termText(term: number, language: Language): string {
  return language === 'en' ? `${ordinal(term)} congress` : `第${chineseNumeral(term)}届`
}

/** 第十九届第一次会议, or 第十九届第一次会议闭会期间. */
export function sessionText(
  { term, session, interSession = false }: { term: number; session: number; interSession?: boolean },
  language: Language,
): string {
  if (language === 'en') {
    return `${ordinal(term)} congress, ${interSession ? 'after the ' : ''}${ordinal(session)} session`
  }
  const name = `第${chineseNumeral(term)}届第${chineseNumeral(session)}次会议`
  return interSession ? `${name}闭会期间` : name
}

/** Below one hundred, which no term or session reaches. */
export function chineseNumeral(value: number): string {
  const digits = '零一二三四五六七八九'
  const tens = Math.floor(value / 10)
  const ones = value % 10
  if (tens === 0) return digits.charAt(ones)
  const head = tens === 1 ? '十' : `${digits.charAt(tens)}十`
  return ones === 0 ? head : head + digits.charAt(ones)
}

function ordinal(value: number): string {
  const lastTwo = value % 100
  if (lastTwo >= 11 && lastTwo <= 13) return `${value}th`
  return `${value}${['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'}`
}

/** 1,234 */
export function numberText(value: number): string {
  return value.toLocaleString('en-US')
}

/** 96.4%, and a dash where there is nothing to divide by. */
export function shareText(part: number, whole: number): string {
  return whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`
}

export function fileSizeText(bytes: number): string {
  if (bytes < 1024) return `${bytes} B`
  if (bytes < 1024 * 1024) return `${(bytes / 1024).toFixed(0)} KB`
  return `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
