import { answerPerformance } from '@/lib/web/give-performance'

type Context = { params: Promise<{ delegateId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPerformance(request, await params)
}
