import { z } from 'zod'

/** Refused: NUL, unpaired surrogates, and marks that turn the direction of the text around what they enclose. */
const hostile = /[^\P{Cc}\n\r\t]|[\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u

/** What people type: composed (NFC), without outer white space, of whole characters. */
export function text(minimum: number, maximum: number) {
  return z
    .string()
    .max(maximum * 4, 'too-long')
    .refine((typed) => !hostile.test(typed), 'hostile-characters')
    .transform((typed) => typed.normalize('NFC').replace(/\r\n?/g, '\n').trim())
    .pipe(
      z
        .string()
        .min(minimum, minimum === 1 ? 'required' : undefined)
        .max(maximum),
    )
}

/** A line has no line breaks. */
export function line(minimum: number, maximum: number) {
  return text(minimum, maximum).refine((typed) => !typed.includes('\n'), 'one-line-only')
}

export const optionalText = (maximum: number) => text(0, maximum).default('')
