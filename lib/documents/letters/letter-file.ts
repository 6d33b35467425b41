import type { Letter, LetterFormat } from '@/lib/domain/letter/letter'
import { turnstile } from '../turnstile'
import { fontsOfTheHouse } from './fonts-of-the-house'
import { type SealProvider, sealedBy, sealPlace } from './seal'
import { sealProvider } from './seal-provider'
import { writeLetterDocx } from './write-docx'
import { writeLetterPdf } from './write-pdf'

type Printed = { readonly address: string; readonly hint: string; readonly signedAt: Date }

const oneAtATime = turnstile()

/** A letter as a file, sealed where there is a provider; refused where a page is to be drawn and the machine has no font with Chinese signs. */
export async function letterFile(
  letter: Letter,
  format: LetterFormat,
  printed: Printed,
  provider: SealProvider | null = sealProvider,
): Promise<Buffer> {
  const bytes = await drawn(letter, format, printed)
  return sealedBy(provider, { format, bytes, place: sealPlace, letter })
}

function drawn(letter: Letter, format: LetterFormat, printed: Printed): Promise<Buffer> {
  if (format === 'DOCX') return writeLetterDocx(letter, printed)
  const fonts = fontsOfTheHouse()
  return oneAtATime(() => writeLetterPdf(letter, { ...printed, fonts }))
}
