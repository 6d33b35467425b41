import { answerScreen } from '@/lib/web/meeting-answer'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ meetingId: string }> }

export async function GET(request: Request, { params }: Props): Promise<Response> {
  return answerScreen(request, (await params).meetingId)
}
