import { answerPresence } from '@/lib/web/presence-answer'

export const dynamic = 'force-dynamic'

/** Who is writing in a unit's draft just now. */
export function POST(request: Request): Promise<Response> {
  return answerPresence(request)
}
