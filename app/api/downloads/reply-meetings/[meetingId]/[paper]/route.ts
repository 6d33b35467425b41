import { answerMeetingPaper } from '@/lib/web/give-meeting-paper'

type Context = { params: Promise<{ meetingId: string; paper: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerMeetingPaper(request, await params)
}
