import type { CheckedReply, Finding, FindingKind, LetterPart, Place } from './finding'
import { flatten } from './flat-text'
import { missingAt } from './place'
import {
  addressee,
  classMark,
  contactLine,
  copyLine,
  copyWho,
  dayLine,
  ownNumber,
  personAfter,
  phone,
  signatureLine,
} from './vocabulary/frames'

const missing: Record<LetterPart, readonly [FindingKind, Place['at']]> = {
  addressee: ['MISSING_ADDRESSEE', 'body'],
  number: ['MISSING_NUMBER', 'number'],
  class: ['MISSING_CLASS', 'class'],
  contact: ['MISSING_CONTACT', 'contact'],
  phone: ['MISSING_PHONE', 'contact'],
  copies: ['MISSING_COPIES', 'copies'],
  signature: ['MISSING_SIGNATURE', 'body'],
  day: ['MISSING_DAY', 'body'],
}

/** The parts of an official letter that are neither printed around the text nor stand in it. */
export function aboutForm({ body, supplied, meaning }: CheckedReply): Finding[] {
  const flat = flatten(body).text
  const lines = flat.split('\n').filter((line) => line !== '')
  const contacts = [...flat.matchAll(contactLine)].map(({ groups }) => groups?.rest ?? '')
  const isThere: Record<LetterPart, () => boolean> = {
    addressee: () => addressee.test(flat),
    number: () => hasNumber(flat),
    class: () => meaning !== null || classMark.test(flat),
    contact: () => contacts.some((rest) => personAfter.test(rest)),
    phone: () => contacts.some((rest) => phone.test(rest)) || (contacts.length === 0 && !supplied.includes('contact')),
    copies: () => copyLine.test(flat) && copyWho.test(flat.slice(copyLine.exec(flat)?.index ?? 0)),
    signature: () => lines.slice(-8).some((line, at) => at > 0 && signatureLine.test(line)),
    day: () => lines.slice(-8).some((line) => dayLine.test(line)),
  }
  return (Object.keys(missing) as LetterPart[])
    .filter((part) => !supplied.includes(part) && !isThere[part]())
    .map((part) => {
      const [kind, at] = missing[part]
      return { kind, severity: 'notice', ...missingAt(at), against: '' }
    })
}

/** Before the addressee: a number further below belongs to some other paper. */
function hasNumber(flat: string): boolean {
  const head = flat.slice(0, addressee.exec(flat)?.index ?? 200)
  return Boolean(ownNumber.exec(`\n${head}`)?.groups?.run)
}
