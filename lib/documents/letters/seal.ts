import type { Letter, LetterFormat } from '@/lib/domain/letter/letter'
import { Refusal } from '@/lib/domain/refusal'

/** Under this name a provider finds the place: a bookmark in the .docx, an empty signature field in the PDF. */
export const sealPlace = 'SealPlace'

export type UnsealedLetter = {
  readonly format: LetterFormat
  readonly bytes: Uint8Array
  readonly place: typeof sealPlace
  readonly letter: Letter
}

/** An electronic seal: gives back the same file with the seal of the unit at its place, and no other words. */
export type SealProvider = { readonly seal: (unsealed: UnsealedLetter) => Promise<Uint8Array> }

/** A letter goes out sealed where a house has a provider, or not at all; without one it goes out with the place left free. */
export async function sealedBy(provider: SealProvider | null, unsealed: UnsealedLetter): Promise<Buffer> {
  if (!provider) return Buffer.from(unsealed.bytes)
  const sealed = await provider.seal(unsealed).catch(() => null)
  if (!sealed || sealed.byteLength === 0) throw new Refusal('seal-not-given')
  return Buffer.from(sealed)
}
