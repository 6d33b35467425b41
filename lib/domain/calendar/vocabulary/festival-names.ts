/** 全国年节及纪念日放假办法: what a year's notice speaks of. */
export const festivals = [
  'NEW_YEAR',
  'SPRING_FESTIVAL',
  'TOMB_SWEEPING',
  'LABOUR_DAY',
  'DRAGON_BOAT',
  'MID_AUTUMN',
  'NATIONAL_DAY',
] as const
export type Festival = (typeof festivals)[number]

/** As a file may name it. */
export const writtenAs: Record<Festival, RegExp> = {
  NEW_YEAR: /元旦|新年/,
  SPRING_FESTIVAL: /春节|除夕/,
  TOMB_SWEEPING: /清明/,
  LABOUR_DAY: /劳动|五一/,
  DRAGON_BOAT: /端午/,
  MID_AUTUMN: /中秋/,
  NATIONAL_DAY: /国庆|十一/,
}
