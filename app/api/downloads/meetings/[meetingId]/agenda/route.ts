import { answerMeetingAgenda } from '@/lib/web/give-of-meeting'

type Context = { params: Promise<{ meetingId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMeetingAgenda(request, (await params).meetingId)
}
