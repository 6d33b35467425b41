import { answerAwardPaper } from '@/lib/web/give-award'

type Context = { params: Promise<{ callId: string; paper: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerAwardPaper(request, await params)
}
