/** Digits and capitals without those that are taken for each other. */
const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const length = 16

/** Eighty bits out of as many random bytes as it has signs: nobody comes upon another's letter by trying. */
export const letterCodeFrom = (bytes: Uint8Array): string =>
  Array.from(bytes.subarray(0, length), (byte) => signs.charAt(byte & 31)).join('')

export const letterCodeLength = length

/** As somebody typed it from the paper; null where it cannot be one. */
export function readLetterCode(typed: string): string | null {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
  const read = plain.replaceAll('O', '0').replace(/[IL]/g, '1')
  return read.length === length && [...read].every((sign) => signs.includes(sign)) ? read : null
}
