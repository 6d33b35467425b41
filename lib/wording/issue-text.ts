import { type Facts, fill } from './fill'
import type { validation } from './zh/validation'

type ValidationWords = typeof validation
export type IssueCode = keyof ValidationWords

/** What is read of a zod issue, so that no word depends on the library's own types. */
export type Issue = {
  readonly code?: string
  readonly message?: string
  readonly input?: unknown
  readonly expected?: unknown
  readonly origin?: unknown
  readonly format?: unknown
  readonly minimum?: unknown
  readonly maximum?: unknown
}

/** A schema's own message, written as one of our codes, goes before what the library says. */
export function issueCode(issue: Issue, words: ValidationWords): IssueCode {
  if (issue.message !== undefined && Object.hasOwn(words, issue.message)) return issue.message as IssueCode
  switch (issue.code) {
    case 'invalid_type':
      return codeOfWrongType(issue)
    case 'too_small':
      return codeOfTooSmall(issue)
    case 'too_big':
      if (issue.origin === 'string') return 'longer-than'
      return issue.origin === 'array' || issue.origin === 'set' ? 'too-many' : 'too-big'
    case 'invalid_format':
      return issue.format === 'date' || issue.format === 'datetime' ? 'not-a-day' : 'wrong-format'
    case 'invalid_value':
    case 'invalid_union':
      return isBlank(issue.input) ? 'required' : 'not-in-list'
    case 'unrecognized_keys':
      return 'unknown-key'
    default:
      return 'invalid'
  }
}

export function issueText(issue: Issue, words: ValidationWords): string {
  return fill(words[issueCode(issue, words)], factsOf(issue))
}

/** The door answers a field with a code or, where facts belong to it, with the whole sentence. */
export function fieldText(codeOrSentence: string, words: ValidationWords): string {
  if (Object.hasOwn(words, codeOrSentence)) {
    const sentence = words[codeOrSentence as IssueCode]
    return sentence.includes('{') ? words.invalid : sentence
  }
  return /^[a-z-]+$/.test(codeOrSentence) ? words.invalid : codeOrSentence
}

function codeOfWrongType(issue: Issue): IssueCode {
  if (isBlank(issue.input)) return 'required'
  if (issue.expected === 'number' || issue.expected === 'int') return 'not-a-number'
  return issue.expected === 'date' ? 'not-a-day' : 'invalid'
}

function codeOfTooSmall(issue: Issue): IssueCode {
  if (issue.origin === 'string') return isBlank(issue.input) || issue.minimum === 1 ? 'required' : 'shorter-than'
  if (issue.origin === 'array' || issue.origin === 'set') return issue.minimum === 1 ? 'required' : 'too-few'
  return 'too-small'
}

function isBlank(input: unknown): boolean {
  return input === undefined || input === null || input === '' || input === false
}

function factsOf({ minimum, maximum }: Issue): Facts {
  return {
    ...(minimum === undefined ? {} : { minimum: String(minimum) }),
    ...(maximum === undefined ? {} : { maximum: String(maximum) }),
  }
}
