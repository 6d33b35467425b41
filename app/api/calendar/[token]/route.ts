import { answerCalendar } from '@/lib/web/calendar-feed'

type Context = { params: Promise<{ token: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerCalendar(request, (await params).token)
}
