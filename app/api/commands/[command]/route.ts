import { answerCommand } from '@/lib/web/door'

type Context = { params: Promise<{ command: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerCommand(request, (await params).command)
}
