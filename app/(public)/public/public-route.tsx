import { MarkupFrame, type PublicPage } from '@/components/public/markup-frame'
import { PublicDocument } from '@/components/public/public-document'
import { ButtonLink } from '@/components/ui/button'
import { env } from '@/lib/env'
import { type CongressLicence, publicLicences } from '@/lib/queries/public-licences'
import { cookieIn } from '@/lib/web/cookie-in'
import { wordsAsked } from '@/lib/web/door-html'
import { answerPublicPage, type Instead } from '@/lib/web/public-page'
import { readOutside } from '@/lib/web/read'
import { styleSheets } from '@/lib/web/style-sheets'
import type { Words } from '@/lib/wording/catalogue'
import { typeCookie } from '@/lib/wording/display-cookies'

type Asked<Params> = {
  readonly asked: Readonly<Record<string, string | undefined>>
  readonly params: Params
  readonly words: Words
}

/** A page for anybody, answered as markup without a script; null where there is nothing to read at this moment. */
export function publicRoute<Params>(make: (asked: Asked<Params>) => Promise<PublicPage | null>) {
  return async (request: Request, context: { params: Promise<Params> }): Promise<Response> => {
    const params = await context.params
    const words = wordsAsked(request)
    const framed = await framing(request, words)
    const { searchParams } = new URL(request.url)
    const asked = Object.fromEntries([...searchParams].reverse().filter(([, value]) => value !== ''))
    return answerPublicPage(request, {
      page: async () => {
        const page = await make({ asked, params, words })
        return page && framed(page, await readOutside(publicLicences))
      },
      instead: async (what) => framed(messages[what](words)),
    })
  }
}

async function framing(request: Request, words: Words) {
  const { pathname, search } = new URL(request.url)
  const isLarge = cookieIn(request.headers, typeCookie) === 'large'
  const frame = { origin: env().NEXTAUTH_URL, here: pathname + search, isLarge, words }
  const sheets = await styleSheets()
  return (page: PublicPage, licences?: readonly CongressLicence[]) => (
    <PublicDocument words={words} isLarge={isLarge} styleSheets={sheets}>
      <MarkupFrame page={page} {...frame} {...(licences ? { licences } : {})} />
    </PublicDocument>
  )
}

const messages: Record<Instead, (words: Words) => PublicPage> = {
  missing: (words) => message(words.errors.notFoundTitle, words.errors.notFoundText, words),
  busy: (words) => message(words.errors.busyTitle, words.errors.busyText, words),
  broken: (words) => message(words.errors.brokenTitle, words.errors.brokenText, words),
}

function message(title: string, lead: string, { errors }: Words): PublicPage {
  const body = (
    <p>
      <ButtonLink look="main" href="/public">
        {errors.toHome}
      </ButtonLink>
    </p>
  )
  return { title, lead, isFound: false, body }
}
