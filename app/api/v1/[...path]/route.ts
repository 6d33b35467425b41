import { answerProgram } from '@/lib/web/door-for-programs'

type Context = { params: Promise<{ path: string[] }> }

const answer = async (request: Request, { params }: Context): Promise<Response> =>
  answerProgram(request, (await params).path)

export { answer as DELETE, answer as GET, answer as HEAD, answer as PATCH, answer as POST, answer as PUT }
