import 'server-only'
import { cookies } from 'next/headers'
import { type Words, wordsFor } from '@/lib/wording/catalogue'
import { languageCookie, languageOf } from '@/lib/wording/language'

export async function currentWords(): Promise<Words> {
  return wordsFor(languageOf((await cookies()).get(languageCookie)?.value))
}
