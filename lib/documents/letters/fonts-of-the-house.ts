import { Refusal } from '@/lib/domain/refusal'
import { env } from '@/lib/env'
import { type LetterFonts, letterFonts } from './fonts'

/** What pages are drawn with here; refused where the machine has no font with Chinese signs. */
export function fontsOfTheHouse(): LetterFonts {
  const fonts = letterFonts(env())
  if (!fonts) throw new Refusal('letter-font-missing')
  return fonts
}
