import { answerUploadedCalendar } from '@/lib/web/door-for-calendars'

export const POST = answerUploadedCalendar
