import type { CheckedReply, EarlierReply, Finding, Run, Twin } from './finding'
import { flatten, original } from './flat-text'
import { readLetter } from './letter'
import { missingAt } from './place'

/** Of two letters of one unit the shorter may share so much of what it says with the other. */
export const twinFrom = 0.5
const seriousFrom = 0.75
const piece = 6
const shortestRun = 12
const leastToCompare = 60

/** The likest of the unit's other replies; what every letter has, and what its own suggestion says, is left aside. */
export function aboutTwins({ body, answers, earlier }: CheckedReply): Finding[] {
  const whole = [body, ...answers.map(({ text }) => text)].join('\n')
  const own = toldIn(whole)
  if (own.length < leastToCompare) return []
  const [likest] = earlier
    .map((other) => ({ other, share: sharedPart(own, toldIn(other.text)) }))
    .filter(({ share }) => share >= twinFrom)
    .toSorted((left, right) => right.share - left.share)
  return likest ? [twinFinding(whole, likest.other, likest.share)] : []
}

function twinFinding(whole: string, { id, title, text }: EarlierReply, share: number): Finding {
  const twin: Twin = { id, share, own: whole, other: text, runs: commonRuns(whole, text) }
  return {
    kind: 'TWIN',
    severity: share >= seriousFrom ? 'serious' : 'notice',
    ...missingAt('body'),
    against: title,
    twin,
  }
}

/** What is said of the matter, in one line. */
export const toldIn = (text: string): string =>
  readLetter({ body: text, answers: [] })
    .sentences.filter(({ role }) => role !== 'FRAME')
    .map((one) => one.text.replace(/[^\p{L}\p{N}]/gu, ''))
    .join('')

const piecesOf = (text: string): Set<string> => {
  const found = new Set<string>()
  for (let at = 0; at + piece <= text.length; at++) found.add(text.slice(at, at + piece))
  return found
}

function sharedPart(left: string, right: string): number {
  const [one, other] = [piecesOf(left), piecesOf(right)]
  if (right.length < leastToCompare) return 0
  return [...one].filter((run) => other.has(run)).length / Math.max(1, Math.min(one.size, other.size))
}

/** Stretches that stand in both word for word, in the order of the first text. */
export function commonRuns(text: string, other: string): Run[] {
  const [one, two] = [flatten(text), flatten(other)]
  const places = new Map<string, number>()
  for (let at = two.text.length - piece; at >= 0; at--) places.set(two.text.slice(at, at + piece), at)
  const runs: Run[] = []
  for (let at = 0; at + piece <= one.text.length; ) {
    const there = places.get(one.text.slice(at, at + piece))
    const length = there === undefined ? 0 : reach(one.text, at, two.text, there)
    if (there !== undefined && length >= shortestRun) {
      const mine = original(one, at, length)
      runs.push({ start: mine.start, otherStart: original(two, there, length).start, length: mine.length })
      at += length
    } else at += 1
  }
  return runs
}

function reach(left: string, at: number, right: string, there: number): number {
  let length = 0
  while (
    at + length < left.length &&
    left.charAt(at + length) === right.charAt(there + length) &&
    left.charAt(at + length) !== '\n'
  )
    length += 1
  return length
}

const samples = 24
const sampleLength = 8

/** Stretches by which the unit's other replies are asked; the same text is always asked by the same. */
export function samplesOf(text: string): string[] {
  const told = readLetter({ body: text, answers: [] })
    .sentences.filter(({ role }) => role !== 'FRAME')
    .flatMap(({ part, at, text: flat }) =>
      Array.from(
        { length: Math.max(0, flat.length - sampleLength + 1) },
        (_, place) => original(part.flat, at + place, sampleLength).quote,
      ),
    )
    .filter((run) => !/\n/u.test(run))
  return [...new Set(told)]
    .map((run) => ({ run, weight: scatter(run) }))
    .toSorted((left, right) => left.weight - right.weight)
    .slice(0, samples)
    .map(({ run }) => run)
}

/** The same number for the same run, and no order among neighbours. */
function scatter(run: string): number {
  let value = 2166136261
  for (let at = 0; at < run.length; at++) value = Math.imul(value ^ run.charCodeAt(at), 16777619) >>> 0
  return value
}
