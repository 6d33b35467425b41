export const dynamic = 'force-dynamic'

/** The process answers; whether it can work is another question. */
export function GET(): Response {
  return Response.json({ ok: true })
}
