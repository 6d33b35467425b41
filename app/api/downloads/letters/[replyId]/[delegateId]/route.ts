import { answerLetter } from '@/lib/web/give-letter'

type Context = { params: Promise<{ replyId: string; delegateId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerLetter(request, await params)
}
