import { showDoor, takeAtDoor } from '@/lib/web/door-at-station'

type Context = { params: Promise<{ code: string }> }

/** For whoever stands at the door of a station: no account, no script. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  return showDoor(request, (await params).code)
}

export async function POST(request: Request, { params }: Context): Promise<Response> {
  return takeAtDoor(request, (await params).code)
}
