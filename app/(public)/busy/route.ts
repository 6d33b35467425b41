import { busyAnswer } from '@/lib/web/busy-answer'

/** Where a page leads that could not read the database; it asks for nothing itself. */
export const GET = busyAnswer
