import { digits, tens } from './vocabulary/sessions'

/** '十九' and '19' are 19, '二〇二二' is 2022; null when it is no number. */
export function chineseNumber(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text)
  const places = [...text.replaceAll('零', '〇')].map((sign) => digits.indexOf(sign))
  if (text !== '' && places.every((digit) => digit >= 0)) return Number(places.join(''))
  let sum = 0
  let digit: number | null = null
  for (const sign of text) {
    const unit = tens[sign]
    const value = digits.indexOf(sign)
    if (unit !== undefined) {
      sum += (digit ?? 1) * unit
      digit = null
    } else if (value >= 0) digit = value
    else return null
  }
  return text === '' ? null : sum + (digit ?? 0)
}
