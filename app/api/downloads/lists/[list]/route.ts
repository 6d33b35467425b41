import { Refusal } from '@/lib/domain/refusal'
import { orRefused } from '@/lib/web/given'
import { offers } from '../offers/offers'

type Context = { params: Promise<{ list: string }> }

/** Any list of the program, read like its page and with its conditions, in the format that is asked for. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { list } = await params
  const offer = offers.get(list)
  return orRefused(request, async () => {
    if (!offer) throw new Refusal('not-found')
    return offer.take(request)
  })
}
