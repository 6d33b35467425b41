import { z } from 'zod'
import { authorize } from '@/lib/domain/access/policy'
import { differenceOf } from '@/lib/domain/calendar/difference'
import { sameDays, yearsOfNotices } from '@/lib/domain/calendar/edition'
import { judgeFile } from '@/lib/domain/calendar/judge-file'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import type { CalendarPreview } from '@/lib/domain/calendar/preview'
import { type FileReading, fileLimits } from '@/lib/domain/calendar/reading'
import { Refusal } from '@/lib/domain/refusal'
import { readEditionsOf } from '@/lib/store/calendar-editions'
import { command, perPerson } from './command'

export type ReadCalendar = { readonly year: number; readonly source: string; readonly reading: FileReading }

/** Says how a file was understood and keeps nothing. Its input is a file that the door has read: it is not in the registry. */
export const previewCalendar = command({
  name: 'preview-calendar',
  input: z.custom<ReadCalendar>(),
  limit: perPerson(60, 'hour'),
  run: async ({ tx, actor, moment }, { year, source, reading }): Promise<CalendarPreview> => {
    authorize(actor, calendarPolicy.keep, null)
    const { first, last } = yearsOfNotices(moment.today)
    if (year < first || year > last) throw new Refusal('calendar-year-outside', { first, last })
    const judged = judgeFile(year, reading)
    const { inForce, proposed } = await readEditionsOf(tx, year)
    if (proposed) throw new Refusal('calendar-waiting', { year })
    if (inForce && judged.faults.length === 0 && sameDays(inForce.days, judged.days))
      throw new Refusal('calendar-same', { year })
    const { faults } = judged
    return {
      ...judged,
      year,
      source,
      faults: faults.slice(0, fileLimits.faults),
      faultsInAll: faults.length,
      isInForce: inForce !== undefined,
      changes: inForce ? differenceOf(inForce.days, judged.days) : [],
    }
  },
})
