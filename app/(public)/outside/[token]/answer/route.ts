import { redirect } from 'next/navigation'
import { answerOutside } from '@/lib/web/outside-door'

type Context = { params: Promise<{ token: string }> }

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return answerOutside(request, (await params).token)
}

/** Whoever opens again what a refused answer left in the address bar. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
  return redirect(`/outside/${encodeURIComponent((await params).token)}`)
}
