import { answerLikeness } from '@/lib/web/like-answer'

export const dynamic = 'force-dynamic'

/** Suggestions like the title of a draft. */
export function GET(request: Request): Promise<Response> {
  return answerLikeness(request)
}
