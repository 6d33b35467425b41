import { previewCalendar } from '@/lib/commands/preview-calendar'
import { readNotice } from '@/lib/documents/calendar/read-notice'
import { fingerprintOf } from '@/lib/documents/workbooks/fingerprint'
import { authorize } from '@/lib/domain/access/policy'
import { calendarPolicy } from '@/lib/domain/calendar/policy'
import { fileLimits } from '@/lib/domain/calendar/reading'
import { calendarFileSchema } from '@/lib/schemas/calendar'
import { answerUpload } from './door-for-files'
import { readBytes } from './read-body'

/** A year's holiday notice, read into days; nothing of it is kept. */
export function answerUploadedCalendar(request: Request): Promise<Response> {
  return answerUpload(request, {
    command: previewCalendar,
    asked: calendarFileSchema,
    admit: async ({ actor }) => authorize(actor, calendarPolicy.keep, null),
    take: async (_, { name, year }) => {
      const bytes = await readBytes(request, fileLimits.bytes, 'file-too-large')
      const input = { year, source: name, reading: await readNotice(name, bytes) }
      return { input, requestHash: fingerprintOf(bytes, String(year)) }
    },
  })
}
