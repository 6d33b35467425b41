import { z } from 'zod'
import { typeCookie } from '@/lib/wording/display-cookies'
import { languageCookie, languages } from '@/lib/wording/language'
import { innerPath } from './inner-path'

const year = 365 * 24 * 60 * 60

const asked = z.object({
  [languageCookie]: z.enum(languages).optional().catch(undefined),
  [typeCookie]: z.enum(['large', 'ordinary']).optional().catch(undefined),
})

/** Language and size of type for a browser without script; nothing that the record knows. Leads back to where it was asked. */
export function chooseDisplay(request: Request): Response {
  const question = Object.fromEntries(new URL(request.url).searchParams)
  const headers = new Headers({ Location: innerPath(question.next), 'Cache-Control': 'no-store' })
  for (const [name, value] of Object.entries(asked.parse(question)))
    if (value) headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${year}; SameSite=Lax`)
  return new Response(null, { status: 303, headers })
}
