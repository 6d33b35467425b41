import { answerPalette } from '@/lib/web/palette-answer'

export const dynamic = 'force-dynamic'

/** What is found while somebody is typing. */
export function GET(request: Request): Promise<Response> {
  return answerPalette(request)
}
