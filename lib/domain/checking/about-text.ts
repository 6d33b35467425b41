import { personalDataIn } from '../personal-data/personal-data'
import type { CheckedReply, Finding, FindingKind, Severity } from './finding'
import { answering, type Letter, type LetterText } from './letter'
import { within } from './place'
import { firmDateIn, isMeasured } from './promises'
import { contactLine } from './vocabulary/frames'
import {
  billAsSuggestion,
  billWord,
  blanks,
  emptyField,
  isBill,
  marks,
  memberWord,
  proposalWord,
  rightlyAfter,
  rightlyProposal,
} from './vocabulary/wording'

/** Words in the wrong place, gaps left over, what is said instead of an answer. */
export function aboutText(reply: CheckedReply, letter: Letter): Finding[] {
  return letter.texts
    .flatMap((text) => [...wrongWords(reply, text), ...gaps(text), ...personal(text)])
    .concat(thin(letter), ritual(letter))
}

const finding = (
  kind: FindingKind,
  severity: Severity,
  text: LetterText,
  start: number,
  length: number,
  against = '',
): Finding => ({
  kind,
  severity,
  ...within(text, start, length),
  against,
})

function wrongWords({ suggestion }: CheckedReply, part: LetterText): Finding[] {
  const { text } = part.flat
  const around = (index: number, length: number) =>
    [text.slice(Math.max(0, index - 30), index), text.slice(index + length, index + length + 8)] as const
  const isReal = (index: number, length: number) => {
    const [before, after] = around(index, length)
    return rightlyProposal.test(before) || rightlyAfter.test(after)
  }
  const proposals = [...text.matchAll(proposalWord)].filter(({ index, 0: word }) => !isReal(index, word.length))
  const bills = isBill.test(suggestion.title)
    ? []
    : [...text.matchAll(billWord)].filter(({ index, 0: word }) => billAsSuggestion.test(around(index, word.length)[0]))
  const members = [...text.matchAll(memberWord)]
  const said = (all: readonly RegExpExecArray[], severity: Severity) =>
    all.slice(0, 5).map(({ index, 0: word }) => finding('WRONG_WORD', severity, part, index, word.length, word))
  return [...said(proposals, 'serious'), ...said(members, 'serious'), ...said(bills, 'notice')]
}

function gaps(part: LetterText): Finding[] {
  const { text } = part.flat
  const left = [...text.matchAll(blanks)].filter(([found]) => !marks.test(found))
  const empty = [...text.matchAll(emptyField)].map(({ index, 0: whole, groups }) => {
    const label = groups?.label ?? whole
    return finding('GAP', 'serious', part, index + whole.indexOf(label), label.length)
  })
  return [...left.map(({ index, 0: found }) => finding('GAP', 'serious', part, index, found.length)), ...empty].slice(
    0,
    8,
  )
}

/** The number of whoever answers questions stands in the letter on purpose. */
function personal(part: LetterText): Finding[] {
  const { original: whole } = part.flat
  const lines = [...whole.matchAll(new RegExp(contactLine.source, 'gu'))].map(
    ({ index, 0: line }) => [index, index + line.length] as const,
  )
  return personalDataIn(whole)
    .filter(({ kind, start }) => kind !== 'MOBILE' || !lines.some(([from, to]) => start >= from && start < to))
    .map(({ kind, start, length, quote }) => ({
      kind: 'PERSONAL_DATA',
      severity: kind === 'IDENTITY' || kind === 'BANK_CARD' ? 'serious' : 'notice',
      place: { at: part.at, ask: part.ask, start, length },
      quote,
      against: kind,
    }))
}

const fewest = 90

/** Too few words to be an answer, and neither day nor figure among them. */
function thin(letter: Letter): Finding[] {
  const told = letter.sentences.filter(({ role }) => role === 'ANSWER' || role === 'FACTS')
  const long = told.reduce((sum, { text }) => sum + text.length, 0)
  const [body] = letter.texts
  if (!body || body.flat.text.length === 0 || long >= fewest) return []
  if (told.some((one) => one.signals.has('DONE') || isMeasured(one) || firmDateIn(one, letter.year) !== null)) return []
  const [one] = told
  return one ? [finding('THIN', 'notice', one.part, one.at, one.text.length)] : [finding('THIN', 'notice', body, 0, 0)]
}

const leastToJudge = 120

/** Zeal, doctrine and thanks take more room than the answer. */
function ritual(letter: Letter): Finding[] {
  const long = (roles: readonly string[]) =>
    letter.sentences.filter(({ role }) => roles.includes(role)).reduce((sum, { text }) => sum + text.length, 0)
  const [empty, all] = [long(['EMPTY']), long(['EMPTY', 'ANSWER', 'FACTS', 'ASKED'])]
  const one = letter.sentences.find(({ role }) => role === 'EMPTY')
  if (!one || all < leastToJudge || empty * 2 <= all || answering(letter).length === 0) return []
  return [finding('RITUAL', 'notice', one.part, one.at, one.text.length, String(Math.round((empty / all) * 100)))]
}
