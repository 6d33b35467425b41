import { z } from 'zod'
import { displayKeptFor, typeCookie } from '@/lib/wording/display-cookies'
import { languageCookie, languages } from '@/lib/wording/language'
import { innerPath } from './inner-path'

const asked = z.object({
  [languageCookie]: z.enum(languages).optional().catch(undefined),
  [typeCookie]: z.enum(['large', 'ordinary']).optional().catch(undefined),
})

/** Language and size of type for a browser without script; nothing that the record knows. Leads back to where it was asked. */
export function chooseDisplay(request: Request): Response {
  const question = Object.fromEntries(new URL(request.url).searchParams)
  const headers = new Headers({ Location: innerPath(question.next), 'Cache-Control': 'no-store' })
  for (const [name, value] of Object.entries(asked.parse(question)))
    if (value) headers.append('Set-Cookie', `${name}=${value}; Path=/; Max-Age=${displayKeptFor}; SameSite=Lax`)
  return new Response(null, { status: 303, headers })
}
