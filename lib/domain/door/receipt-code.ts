/** Digits and capitals without those that are taken for each other. */
export const receiptSigns = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
export const receiptLength = 12

/** Sixty bits out of as many random bytes as it has signs. */
export const receiptFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, receiptLength), (byte) => receiptSigns.charAt(byte & 31)).join('')

/** As somebody typed it, in signs or in the words for them (one word a sign); null where it cannot be one. */
export function readReceipt(typed: string, words: string): string | null {
  const plain = typed
    .slice(0, 120)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{P}]/gu, '')
  const signs = [...plain].map((sign) => {
    const place = [...words].indexOf(sign)
    return place < 0 ? (alike[sign] ?? sign) : receiptSigns.charAt(place)
  })
  return signs.length === receiptLength && signs.every((sign) => receiptSigns.includes(sign)) ? signs.join('') : null
}

const alike: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1', U: 'V' }
