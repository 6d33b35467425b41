import { type LocalDate, yearOf } from '../deadlines/local-date'
import type { CheckedReply } from './finding'
import { cut, type FlatText, flatten } from './flat-text'
import { type Signal, signalsIn } from './signals'
import {
  addressee,
  background,
  contactLine,
  copyLine,
  courtesy,
  dayLine,
  doctrine,
  heading,
  headingOfAnswer,
  headingOfFacts,
  itsOwnWords,
  namesIt,
  ownNumber,
  receipt,
  sentenceEnds,
  signatureLine,
  webLine,
  yearUnder,
  zeal,
} from './vocabulary/frames'

/** FRAME is what every letter has; EMPTY speaks of zeal and doctrine; ASKED repeats the suggestion; FACTS tell what was before. */
export type Role = 'FRAME' | 'EMPTY' | 'ASKED' | 'FACTS' | 'ANSWER'

export type Sentence = {
  readonly part: LetterText
  readonly at: number
  readonly text: string
  readonly role: Role
  readonly signals: ReadonlySet<Signal>
}

/** The body, or the answer to one ask. */
export type LetterText = { readonly at: 'body' | 'answer'; readonly ask: number | null; readonly flat: FlatText }

export type Letter = {
  readonly texts: readonly LetterText[]
  readonly sentences: readonly Sentence[]
  /** in which it was written, as far as known */
  readonly year: number | null
}

type Read = Pick<CheckedReply, 'body' | 'answers'> & { readonly day?: LocalDate | null }

export function readLetter({ body, answers, day = null }: Read): Letter {
  const texts: LetterText[] = [
    { at: 'body', ask: null, flat: flatten(body) },
    ...answers.map(({ ask, text }) => ({ at: 'answer' as const, ask, flat: flatten(text) })),
  ]
  const under = [...(texts[0]?.flat.text ?? '').matchAll(yearUnder)].at(-1)?.groups?.year
  const year = day ? yearOf(day) : under ? Number(under) : null
  return { texts, sentences: texts.flatMap(sentencesOf), year }
}

const ends = sentenceEnds

function sentencesOf(part: LetterText): Sentence[] {
  const from = part.at === 'body' ? startOf(part.flat.text) : 0
  let section: Role = 'ANSWER'
  return cut(part.flat.text, 0, ends).map(({ at, text }) => {
    const isHeading = heading.test(text)
    if (isHeading) section = headingOfFacts.test(text) && !headingOfAnswer.test(text) ? 'FACTS' : 'ANSWER'
    const signals = signalsIn(text)
    const role =
      at < from
        ? 'FRAME'
        : isHeading
          ? headingRole(text, signals)
          : isUnder(part.flat.text, at, text)
            ? 'FRAME'
            : roleOf(text, signals, section)
    return { part, at, text, role, signals }
  })
}

/** A heading may hold the answer; else it is frame, or zeal. */
function headingRole(text: string, signals: ReadonlySet<Signal>): Role {
  if (says.some((one) => signals.has(one)) && !headingOfFacts.test(text)) return 'ANSWER'
  return zeal.test(text) ? 'EMPTY' : 'FRAME'
}

/** What stands above the addressee is the head of the letter, or of the page it was put on. */
function startOf(text: string): number {
  const found = addressee.exec(text)
  return found && found.index < text.length * 0.7 ? found.index : 0
}

/** The unit's name counts as signature where it has a line to itself. */
function isUnder(whole: string, at: number, text: string): boolean {
  const [before, after] = [whole.charAt(at - 1), whole.charAt(at + text.length)]
  return signatureLine.test(text) && [before, after].every((sign) => sign === '' || sign === '\n')
}

const says: readonly Signal[] = ['DONE', 'UNDERWAY', 'PLAN', 'REFUSING', 'ELSEWHERE']

function roleOf(text: string, signals: ReadonlySet<Signal>, section: Role): Role {
  if (isFrame(text)) return 'FRAME'
  const isSaying = says.some((one) => signals.has(one))
  if (namesIt.test(text) && !isSaying) return 'FRAME'
  if (courtesy.test(text) && !(isSaying && text.length > 60)) return 'FRAME'
  if (section === 'FACTS') return 'FACTS'
  if (itsOwnWords.test(text) && !isSaying) return 'ASKED'
  if (background.test(text)) return 'FACTS'
  if (isSaying) return 'ANSWER'
  if (zeal.test(text) || doctrine.test(text))
    return signals.has('APPLYING') || signals.has('CONDITION') ? 'ANSWER' : 'EMPTY'
  return 'ANSWER'
}

/** The receipt counts as frame up to a length: some letters are written in one breath with it. */
function isFrame(text: string): boolean {
  if (dayLine.test(text) || webLine.test(text) || copyLine.test(`${text}:`)) return true
  if (copyLine.test(text) || (ownNumber.test(text) && text.length < 40)) return true
  if (new RegExp(contactLine.source, 'u').test(text) && text.length < 60) return true
  return text.length < 4 || receipt.test(text) || (addressee.test(text) && text.length < 40)
}

export const answering = ({ sentences }: Letter): Sentence[] => sentences.filter(({ role }) => role === 'ANSWER')
