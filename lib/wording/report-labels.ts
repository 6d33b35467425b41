import { writtenNumber } from '@/lib/domain/annual-report/parts'
import type { ReportNumbers } from '@/lib/domain/annual-report/report'
import type { Words } from './catalogue'
import { reportNote } from './report-notes'

/** 已答复 122: what stands between the brackets while the words are changed. Two that would be called the same are told apart. */
export function numberLabels(numbers: ReportNumbers, words: Words): ReadonlyMap<string, string> {
  const taken = new Map<string, number>()
  return new Map(
    Object.values(numbers).map((number) => {
      const label = `${reportNote(number, words).name} ${writtenNumber(number)}`.replace(/[【】{}]/g, ' ')
      const times = (taken.get(label) ?? 0) + 1
      taken.set(label, times)
      return [number.key, times === 1 ? label : `${label} #${times}`]
    }),
  )
}
