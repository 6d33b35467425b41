import { answerChecking } from '@/lib/web/checking-answer'

export const dynamic = 'force-dynamic'

/** What could be wrong with the saved draft of a reply. */
export function GET(request: Request): Promise<Response> {
  return answerChecking(request)
}
