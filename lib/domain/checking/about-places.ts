import type { CheckedReply, Finding } from './finding'
import { type LetterText, readLetter } from './letter'
import { within } from './place'
import { withoutTitles } from './signals'
import { namedPlace, noName } from './vocabulary/places'

type Named = { readonly name: string; readonly kind: string; readonly root: string }
type Told = { readonly at: number; readonly text: string }

/** The suggestion is about one place and the letter speaks of another, and of that one not at all. */
export function aboutPlaces(reply: CheckedReply, part: LetterText): Finding[] {
  const told = readLetter({ body: part.flat.original, answers: [] }).sentences.filter(({ role }) => role !== 'FRAME')
  return otherTown(reply, part, told) ?? otherName(reply, part, told) ?? []
}

const wholeOf = ({ body, answers }: CheckedReply): string => [body, ...answers.map((one) => one.text)].join('\n')
const writtenIn = ({ suggestion: { title, text, asks } }: CheckedReply): string =>
  [title, text, ...asks.map((one) => one.text)].join('\n')

/** Without the head and the title of the suggestion, which name its place in any case. */
const spokenIn = ({ body, answers }: CheckedReply): string =>
  readLetter({ body, answers })
    .sentences.filter(({ role }) => role !== 'FRAME')
    .map(({ text }) => withoutTitles(text))
    .join('\n')

const rootOf = (town: string): string => (town.length > 2 ? town.slice(0, -1) : town)

const ownTowns = (reply: CheckedReply): string[] =>
  reply.towns.filter((town) => `${reply.suggestion.title}\n${reply.suggestion.text}`.includes(rootOf(town)))

function otherTown(reply: CheckedReply, part: LetterText, told: readonly Told[]): Finding[] | null {
  const own = ownTowns(reply)
  const whole = wholeOf(reply)
  if (own.length === 0 || own.some((town) => whole.includes(rootOf(town)))) return null
  for (const { at, text } of told) {
    const other = reply.towns.find((town) => !own.includes(town) && text.includes(town))
    if (other) {
      const place = within(part, at + text.indexOf(other), other.length)
      return [{ kind: 'WRONG_PLACE', severity: 'serious', ...place, against: own.join(' ') }]
    }
  }
  return null
}

/**
 * The same of a village, a road or a school that the title or an ask names. Where such a name ends and a verb begins nobody can tell by signs alone, so
 * another place is one that stands in the title of another letter of this unit that this one is like; and only where none of the suggestion's own is named.
 */
function otherName(reply: CheckedReply, part: LetterText, told: readonly Told[]): Finding[] | null {
  const { title, asks } = reply.suggestion
  const own = namesIn([title, ...asks.map((one) => one.text)].join('\n'))
  const [whole, written] = [spokenIn(reply), writtenIn(reply)]
  const isSpokenOf = [...own, ...namesIn(written)].some(({ root }) => whole.includes(root))
  if (own.length === 0 || isSpokenOf || ownTowns(reply).some((town) => whole.includes(rootOf(town)))) return null
  const others = reply.earlier
    .flatMap((one) => namesIn(one.title))
    .filter(({ kind, root }) => own.some((one) => one.kind === kind) && !written.includes(root))
  for (const { at, text } of told) {
    const other = others.find(({ name }) => withoutTitles(text).includes(name))
    if (other) {
      const place = within(part, at + withoutTitles(text).indexOf(other.name), other.name.length)
      const against = [...new Set(own.map(({ name }) => name))].join(' ')
      return [{ kind: 'WRONG_PLACE', severity: 'serious', ...place, against }]
    }
  }
  return null
}

/** `root`: the last character of the name with its kind; what stands before may be a verb. */
const namesIn = (text: string): Named[] =>
  [...text.matchAll(namedPlace)].flatMap(({ 0: name, groups }) => {
    const { stem = '', kind = '' } = groups ?? {}
    return noName[kind]?.test(stem) ? [] : [{ name, kind, root: `${stem.slice(-1)}${kind}` }]
  })
