import { answerNoticeStream } from '@/lib/web/notice-stream'

export const dynamic = 'force-dynamic'

/** How many notices are unread, now and whenever it changes. */
export function GET(request: Request): Promise<Response> {
  return answerNoticeStream(request)
}
