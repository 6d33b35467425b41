import { type AnswerMeaning, isPromise } from '../reply/answer-class'
import type { CheckedAnswer, CheckedReply, Finding, FindingKind, Severity } from './finding'
import { answering, type Letter, type Sentence } from './letter'
import { at } from './place'
import { firmDateIn, isMeasured, pastDatesIn, promisesIn, weakDateIn } from './promises'
import { type ReadClass, readClass } from './read-class'
import { vague } from './vocabulary/wording'

const rank: Record<AnswerMeaning, number> = { SOLVED: 4, IN_PROGRESS: 3, PLANNED: 2, DEFERRED: 1, REFERENCE: 1 }

/** Class and words against each other, promises against the calendar. */
export function aboutOutcome(reply: CheckedReply, letter: Letter): Finding[] {
  const read = readClass(letter)
  return [
    ...aboutClass(reply, read),
    ...reply.answers.flatMap((answer) => aboutRow(answer, letter)),
    ...first(
      answering(letter).filter(({ signals }) => signals.has('ELSEWHERE')),
      'ELSEWHERE',
      'notice',
    ),
    ...aboutDates(reply, letter, read),
    ...first(
      promisesIn(letter).filter(({ signals }) => signals.has('CONDITION')),
      'CONDITIONAL',
      'notice',
    ),
    ...aboutVagueness(letter, read),
  ]
}

const first = ([one]: readonly Sentence[], kind: FindingKind, severity: Severity, against = ''): Finding[] =>
  one ? [{ kind, severity, ...at(one), against }] : []

function aboutClass(
  { meaning, meanings }: Pick<CheckedReply, 'meaning' | 'meanings'>,
  read: ReadClass | null,
): Finding[] {
  const [said] = read?.because ?? []
  if (!meaning || !read || !said) return []
  const ticked = meanings.length > 0 ? meanings : [meaning]
  const [highest, lowest] = [Math.max(...ticked.map((one) => rank[one])), Math.min(...ticked.map((one) => rank[one]))]
  const found = { ...at(said), against: '', read: read.meaning }
  if (rank[read.meaning] < lowest) return [{ kind: 'CLASS_TOO_HIGH', severity: severityOf(meaning, read), ...found }]
  if (rank[read.meaning] > highest) return [{ kind: 'CLASS_TOO_LOW', severity: 'notice', ...found }]
  return []
}

/** Each answer against its own class, and each promise against its own day. */
function aboutRow({ ask, text, meaning, dueOn }: CheckedAnswer, letter: Letter): Finding[] {
  if (meaning === null || text.trim() === '') return []
  const read = readClass(letter, ask)
  const said = letter.sentences.filter(({ part }) => part.ask === ask)
  const isDated = dueOn !== null || said.some((one) => firmDateIn(one, letter.year) !== null)
  return [
    ...aboutClass({ meaning, meanings: [meaning] }, read),
    ...(isPromise(meaning) && !isDated ? first(said, 'NO_DATE', 'serious') : []),
  ]
}

/** Done in part may be called done; what is only planned, or is refused, may not. */
function severityOf(meaning: AnswerMeaning, { meaning: read, isMixed }: ReadClass): Severity {
  if (read === 'IN_PROGRESS') return isMixed ? 'notice' : 'serious'
  return meaning === 'IN_PROGRESS' && read === 'PLANNED' ? 'notice' : 'serious'
}

function aboutDates({ day, answers }: CheckedReply, letter: Letter, read: ReadClass | null): Finding[] {
  const past = day ? pastDatesIn(letter, day) : []
  const found: Finding[] = past.map(({ sentence, at: start, quote }) => ({
    kind: 'PAST_DATE',
    severity: 'serious',
    ...at(sentence, start, quote.length),
    against: '',
  }))
  const promises = promisesIn(letter).filter((one) => isFirm(one, read))
  const isDated = promises.some((one) => firmDateIn(one, letter.year) !== null)
  if (answers.length > 0 || read?.meaning === 'SOLVED' || isDated) return found
  const isPromised = read !== null && isPromise(read.meaning)
  const weak = promises.map(weakDateIn).find((one) => one !== null) ?? ''
  return [...found, ...first(promises, 'NO_DATE', isPromised ? 'serious' : 'notice', weak)]
}

/** After a refusal, to go on asking for money is no promise of the deed. */
const isFirm = ({ signals }: Sentence, read: ReadClass | null): boolean =>
  read?.meaning !== 'DEFERRED' || signals.has('PLAN') || signals.has('UNDERWAY')

const vagueIn = (text: string): string[] => text.match(vague) ?? []

/** Every word ahead could be kept by doing nothing: no day, no figure, nothing done. */
function aboutVagueness(letter: Letter, read: ReadClass | null): Finding[] {
  if (!read || read.meaning === 'SOLVED') return []
  const told = answering(letter)
  const ahead = told.filter(
    ({ signals }) =>
      signals.has('PLAN') || signals.has('APPLYING') || signals.has('UNDERWAY') || signals.has('CONDITION'),
  )
  const isHeld =
    told.some((one) => one.signals.has('DONE')) ||
    ahead.some((one) => firmDateIn(one, letter.year) !== null || isMeasured(one))
  const hollow = ahead.filter((one) => vagueIn(one.text).length > 0 || weakDateIn(one) !== null)
  const hard = ahead.filter((one) => !hollow.includes(one) && !one.signals.has('CONDITION'))
  const [one] = hollow
  if (isHeld || !one || hollow.length <= hard.length) return []
  const words = [...new Set(hollow.flatMap(({ text }) => vagueIn(text)))]
  return [{ kind: 'VAGUE_ONLY', severity: 'serious', ...at(one), against: words.slice(0, 6).join(' ') }]
}
