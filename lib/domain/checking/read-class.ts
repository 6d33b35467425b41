import type { AnswerMeaning } from '../reply/answer-class'
import { answering, type Letter, type Sentence } from './letter'
import { firmDateIn } from './promises'
import type { Signal } from './signals'
import { tenseAhead } from './vocabulary/outcomes'

/** The class that the words carry, whatever was ticked, with the sentences that say so. */
export type ReadClass = {
  readonly meaning: AnswerMeaning
  readonly because: readonly Sentence[]
  readonly isMixed: boolean
}

/** Of the whole letter or of the answer to one ask; null where nothing is said of any outcome. */
export function readClass(letter: Letter, ask: number | null = null): ReadClass | null {
  if (ask !== null)
    return classOf(
      letter.sentences.filter(({ part, role }) => part.ask === ask && role === 'ANSWER'),
      letter.year,
    )
  const told = answering(letter)
  return (
    classOf(told, letter.year) ??
    classOf(
      letter.sentences.filter(({ role }) => role === 'ANSWER' || role === 'FACTS'),
      letter.year,
    )
  )
}

function classOf(told: readonly Sentence[], year: number | null): ReadClass | null {
  const having = (signal: Signal) => told.filter(({ signals }) => signals.has(signal))
  const [done, underway, plan] = [having('DONE'), having('UNDERWAY'), having('PLAN')]
  const [applying, refusing, reference] = [having('APPLYING'), having('REFUSING'), having('REFERENCE')]
  const firm = plan.filter((one) => firmDateIn(one, year) !== null)
  const as = (meaning: AnswerMeaning, because: readonly Sentence[], isMixed = false): ReadClass => ({
    meaning,
    because,
    isMixed,
  })

  if (refusing.length > 0 && done.length + underway.length + firm.length === 0) return as('DEFERRED', refusing)
  if (done.length > 0) {
    const open = [...refusing, ...underway, ...plan, ...applying].filter((one) => !done.includes(one) || goesOn(one))
    if (open.length === 0) return as('SOLVED', done)
    return as('IN_PROGRESS', open, true)
  }
  if (underway.length > 0) return as('IN_PROGRESS', underway, refusing.length > 0)
  if (plan.length + applying.length > 0) return as('PLANNED', [...plan, ...applying], refusing.length > 0)
  const elsewhere = having('ELSEWHERE')
  if (elsewhere.length + reference.length > 0) return as('REFERENCE', [...elsewhere, ...reference])
  return null
}

/** In one breath with a deed, only what is expressly ahead is still open. */
const goesOn = ({ text, signals }: Sentence): boolean =>
  signals.has('UNDERWAY') || (signals.has('PLAN') && tenseAhead.test(text))
