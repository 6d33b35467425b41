import { answerOutside } from '@/lib/web/outside-door'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerOutside(request, (await params).token)
}
