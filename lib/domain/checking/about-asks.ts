import { runsOf } from '../likeness/content'
import type { Matter } from '../matters/matter'
import { mattersIn } from '../matters/matters-in'
import { searchable } from '../suggestion/search-text'
import type { CheckedReply, Finding } from './finding'
import { answering, type Letter, type Sentence } from './letter'
import { at, missingAt } from './place'
import { firmDateIn, isMeasured } from './promises'
import type { Signal } from './signals'
import { lightSigns, meansIt, noHan, noWord, point, vague } from './vocabulary/wording'

/** Every ask against what is said; where there are none, the title is the ask. */
export function aboutAsks(reply: CheckedReply, letter: Letter): Finding[] {
  if (reply.answers.length > 0) return reply.answers.flatMap((answer) => aboutRow(reply, letter, answer.ask))
  if (reply.body.trim() === '') return []
  const told = letter.sentences.filter(({ role }) => role === 'ANSWER' || role === 'FACTS')
  return reply.suggestion.asks.length > 0 ? aboutEach(reply, told, letter.year) : aboutTitle(reply, told)
}

function aboutEach({ suggestion: { asks } }: CheckedReply, told: readonly Sentence[], year: number | null): Finding[] {
  const points = told.filter(({ text }) => point.test(text)).length
  const isShort = asks.length > 1 && points > 0 && points < asks.length
  const least = isShort ? leastWhereShort : asks.length > 1 && points === 0 ? leastUnnumbered : leastShare
  const all = asks.map(({ ordinal, text }) => ({ ordinal, text, ...nearestTo(text, told) }))
  const left = all
    .filter(({ share }) => share < least)
    .toSorted((one, other) => one.share - other.share)
    .slice(0, isShort ? asks.length - points : asks.length)
  return all.flatMap((one) => {
    if (left.includes(one)) return [unanswered(one.ordinal, one.text)]
    const [first] = one.near
    return first && isEvaded(one.near, told, year) ? [evaded(first, one.text, one.ordinal)] : []
  })
}

/** Where no asks are known the title is asked; a letter may mean it without naming it. */
function aboutTitle({ suggestion: { title } }: CheckedReply, told: readonly Sentence[]): Finding[] {
  const isMeant = told.some(({ text }) => meansIt.test(text))
  if (!isMeant && shareOf(title, contentIn(told.map(({ text }) => text).join('\n'))) < leastOfTitle)
    return [unanswered(null, title)]
  const [one] = told
  return one && told.every(({ signals }) => signals.size === 0) ? [evaded(one, title)] : []
}

const unanswered = (ask: number | null, text: string): Finding => ({
  kind: 'ASK_UNANSWERED',
  severity: 'serious',
  ...missingAt('body', ask),
  against: text,
})
const evaded = (sentence: Sentence, text: string, ask: number | null = null): Finding => {
  const found = at(sentence)
  const place = { ...found.place, ask: found.place.ask ?? ask }
  return { kind: 'ASK_EVADED', severity: 'notice', ...found, place, against: text }
}

function aboutRow({ suggestion, answers }: CheckedReply, letter: Letter, ask: number): Finding[] {
  const answer = answers.find((one) => one.ask === ask)
  const text = suggestion.asks.find(({ ordinal }) => ordinal === ask)?.text ?? ''
  if (!answer || `${answer.text}${answer.proof}`.trim() === '')
    return [{ kind: 'ASK_BLANK', severity: 'serious', ...missingAt('answer', ask), against: text }]
  const told = answering(letter).filter(({ part }) => part.ask === ask)
  const [one] = letter.sentences.filter(({ part }) => part.ask === ask)
  if (one && answer.proof.trim() === '' && !told.some(({ signals }) => signals.size > 0)) return [evaded(one, text)]
  if (text !== '' && one && shareOf(text, contentIn(answer.text)) < leastOfRow)
    return [{ kind: 'ASK_UNANSWERED', severity: 'notice', ...at(one), against: text }]
  return []
}

/** Below this the words of the ask stand nowhere in the answer; measured in tests/domain/checking. */
const leastShare = 0.05
/** Where there are fewer points than asks, something must have been left out. */
const leastWhereShort = 0.18
const leastUnnumbered = 0.1
const leastOfTitle = 0.12
const leastOfRow = 0.02

type Content = {
  readonly signs: ReadonlySet<string>
  readonly pairs: ReadonlySet<string>
  readonly matters: ReadonlySet<Matter>
}

const contentIn = (text: string): Content => ({
  signs: new Set([...text.replace(noHan, '')].filter((sign) => !lightSigns.has(sign))),
  pairs: runsOf(text.split(noWord), 2),
  matters: new Set(mattersIn(searchable(text)).map(({ matter }) => matter)),
})

/** Answers shorten what was asked: single signs stay where words do not; 路灯 is answered by 照明. */
function shareOf(ask: string, told: Content): number {
  const asked = contentIn(ask)
  const near = new Set(
    mattersIn(searchable(ask))
      .filter(({ matter }) => told.matters.has(matter))
      .flatMap(({ word }) => [...word]),
  )
  const part = (all: ReadonlySet<string>, isThere: (one: string) => boolean) =>
    [...all].filter(isThere).length / Math.max(1, all.size)
  const signs = part(asked.signs, (sign) => told.signs.has(sign) || near.has(sign))
  return (signs + part(asked.pairs, (pair) => told.pairs.has(pair))) / 2
}

type Nearest = { readonly share: number; readonly near: readonly Sentence[] }

/** How much of the ask stands in the sentences together, and the sentences that hold most of it. */
function nearestTo(ask: string, told: readonly Sentence[]): Nearest {
  const share = shareOf(ask, contentIn(told.map(({ text }) => text).join('\n')))
  const each = told.map((sentence) => ({ sentence, share: shareOf(ask, contentIn(sentence.text)) }))
  const likest = each.toSorted((left, right) => right.share - left.share).slice(0, 2)
  return { share, near: likest.filter((one) => one.share > 0).map(({ sentence }) => sentence) }
}

/** Named, and all that is said of it is zeal: no deed, no plan, no refusal, no figure, no day. */
function isEvaded(near: readonly Sentence[], told: readonly Sentence[], year: number | null): boolean {
  const around = near.flatMap((one) => [one, told[told.indexOf(one) + 1] ?? one])
  const isHollow = (one: Sentence) => hollow.has([...one.signals].find((signal) => !hollow.has(signal)) ?? 'UPKEEP')
  const isHeld = around.some((one) => !isHollow(one) || isMeasured(one) || firmDateIn(one, year) !== null)
  return near.length > 0 && !isHeld && near.some(({ text }) => text.match(vague) !== null)
}

const hollow: ReadonlySet<Signal> = new Set<Signal>(['APPLYING', 'UPKEEP', 'CONDITION'])
