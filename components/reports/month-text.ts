import { fill } from '@/lib/wording/fill'

/** 2022年3月; anything else stays as it is. */
export function monthText(month: string, pattern: string): string {
  const [, year, number] = /^(\d{4})-(\d{2})$/.exec(month) ?? []
  return year === undefined ? month : fill(pattern, { year, month: Number(number) })
}
