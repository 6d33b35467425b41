import type { CalendarDay } from '@/lib/domain/deadlines/working-days'

type Kind = CalendarDay['kind']

const categories: Record<string, Kind> = Object.fromEntries([
  ...['休', '假', '放假', '假期', '节假日', '法定节假日', '休息日', 'HOLIDAY', 'HOLIDAYS', 'WORK-HOLIDAY'].map(
    (word) => [word, 'HOLIDAY'] as const,
  ),
  ...[
    '班',
    '上班',
    '补班',
    '调休上班',
    '调休',
    '工作日',
    '补班日',
    'WORKDAY',
    'WORKING DAY',
    'MAKE_UP_WORKDAY',
    'ALTERNATE-WORKDAY',
  ].map((word) => [word, 'MAKE_UP_WORKDAY'] as const),
])

/** A word that stands alone for what a day is. */
export const kindOfWord = (word: string): Kind | null => categories[word.trim().toUpperCase()] ?? null

const marks: readonly [RegExp, Kind][] = [
  [/[（(【[]\s*班\s*[）)】\]]|^班(?![\p{L}])|(?<![\p{L}])班$/u, 'MAKE_UP_WORKDAY'],
  [/补班|上班|调班|工作日|workday|working day/iu, 'MAKE_UP_WORKDAY'],
  [/[（(【[]\s*休\s*[）)】\]]|^休(?![\p{L}])|(?<![\p{L}])休$/u, 'HOLIDAY'],
  [/放假|假期|休假|休息|holiday/iu, 'HOLIDAY'],
]

/** 元旦（休）, 【班】春节, 国庆节 补班 第1天/共2天: as published calendars mark a day. Null where nothing says what the day is. */
export const kindInSummary = (summary: string): Kind | null => marks.find(([mark]) => mark.test(summary))?.[1] ?? null

const decoration = [
  /[（(【[]\s*[休班]\s*[）)】\]]/gu,
  /^[休班](?![\p{L}])|(?<![\p{L}])[休班]$/gu,
  /第\s*\d+\s*天|共\s*\d+\s*天/gu,
  /调休上班|调休|补班|上班|调班|工作日|放假|假期|休假|休息日?/gu,
  /\b(?:holiday|workday|working day)\b/giu,
]

/** The feast alone, without what the calendar says of the day. */
export function nameInSummary(summary: string): string {
  return decoration
    .reduce((rest, part) => rest.replace(part, ' '), summary)
    .replace(/[:：/|·,，\-—]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
}
