import { z } from 'zod'

/** A minus as typed on any keyboard. */
const signed = /^\s*[-－−]?\d{1,9}\s*$/

/** The same with a sign. */
export const signedNumber = (least: number, most: number) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && signed.test(typed) ? Number(typed.replace(/[－−]/, '-')) : typed),
    z.number({ error: 'not-a-number' }).int({ error: 'not-a-number' }).min(least).max(most),
  )

/** Nothing chosen or written is told as that. */
const error = ({ input }: { readonly input?: unknown }): string => (input === '' ? 'required' : 'not-a-number')

/** A field of a form sends digits; whatever else is no number stays what it is, and is refused. */
export const wholeNumber = (least: number, most: number) =>
  z.preprocess(
    (typed) => (typeof typed === 'string' && /^\s*\d{1,9}\s*$/.test(typed) ? Number(typed) : typed),
    z.number({ error }).int({ error: 'not-a-number' }).min(least).max(most),
  )
