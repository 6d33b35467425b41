import { answerDossier } from '@/lib/web/give-dossier'

type Context = { params: Promise<{ dossierId: string }> }

export async function GET(request: Request, { params }: Context): Promise<Response> {
  return answerDossier(request, await params)
}
