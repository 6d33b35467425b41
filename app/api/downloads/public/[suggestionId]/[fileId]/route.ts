import { answerPublicFile } from '@/lib/web/give-public-file'

type Context = { params: Promise<{ suggestionId: string; fileId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerPublicFile(request, await params)
}
