import { receiptLength, receiptSigns } from '@/lib/domain/door/receipt-code'

/** One for each sign, as easy to write as to tell from the others: for whoever writes no Latin letters. */
export const receiptWords = '零一二三四五六七八九山水火木金土天云雨风花草牛羊马鱼鸟米手足心口'

/** 山水火木 金土天云 雨风花草 */
export function receiptInWords(code: string): string {
  const words = [...receiptWords]
  const said = [...code].map((sign) => words[receiptSigns.indexOf(sign)] ?? '')
  return Array.from({ length: receiptLength / 4 }, (_, place) => said.slice(place * 4, place * 4 + 4).join('')).join(
    ' ',
  )
}
