import { Refusal } from '@/lib/domain/refusal'

const markup = /^\s*<(?:!doctype|!--|\?xml|html|head|body|script|svg|table|meta|iframe|a |div|p>)/i
/** Control characters other than tab and line ends: no text. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const unprintable = /[\0-\x08\x0b\x0c\x0e-\x1a\x1c-\x1f]/

/** A text in the two encodings in use, and no page that calls itself one. */
export function ensurePlainText(bytes: Buffer): void {
  const text = decoded('utf-8', bytes) ?? decoded('gb18030', bytes)
  if (text === undefined || unprintable.test(text)) throw new Refusal('attachment-kind-differs', { extension: 'txt' })
  if (markup.test(text)) throw new Refusal('attachment-active')
}

function decoded(encoding: string, bytes: Buffer): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
