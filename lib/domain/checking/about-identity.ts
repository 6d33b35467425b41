import { readSession } from '../import/read-session'
import { contentOf, runsOf } from '../likeness/content'
import { aboutPlaces } from './about-places'
import type { CheckedReply, Finding } from './finding'
import type { Letter, LetterText } from './letter'
import { within } from './place'
import { addressee, delegation, notNames } from './vocabulary/frames'
import { quotedNumber, quotedTitle, sessionQuoted } from './vocabulary/wording'

/** A letter that began as another one: whose name, number, title, session and place still stand in it. */
export function aboutIdentity(reply: CheckedReply, letter: Letter): Finding[] {
  return letter.texts
    .flatMap((text): Finding[] => [
      ...(text.at === 'body' ? names(reply, text) : []),
      ...numbers(reply, text),
      ...titles(reply, text),
      ...aboutPlaces(reply, text),
    ])
    .concat(sessions(reply, letter))
}

const apart = /[\u3001,\uff0c\u548c\u53ca]/u
const bare = (name: string): string => name.replace(/[()\uff08\uff09]/gu, '')

function names({ suggestion: { delegates } }: CheckedReply, part: LetterText): Finding[] {
  const found = addressee.exec(part.flat.text)
  const written = found?.groups?.names ?? ''
  const known = delegates.map(bare).filter((name) => name !== '')
  if (!found || written === '' || known.length === 0 || notNames.test(written) || delegation.test(found[0])) return []
  if (known.some((name) => written.includes(name))) return []
  if (!written.split(apart).every((name) => bare(name).length <= 5)) return []
  const start = found.index + found[0].indexOf(written)
  return [
    {
      kind: 'WRONG_ADDRESSEE',
      severity: 'serious',
      ...within(part, start, written.length),
      against: '',
    },
  ]
}

function numbers({ suggestion: { number } }: CheckedReply, part: LetterText): Finding[] {
  if (number === null) return []
  const all = [...part.flat.text.matchAll(quotedNumber)].map(({ index, 0: quote, groups }) => ({
    index,
    quote,
    value: Number(groups?.a ?? groups?.b),
  }))
  const isOwnThere = all.some(({ value }) => value === number)
  return all
    .filter(({ value }) => value !== number)
    .slice(0, 3)
    .map(({ index, quote }) => ({
      kind: 'WRONG_NUMBER',
      severity: isOwnThere ? 'notice' : 'serious',
      ...within(part, index, quote.length),
      against: String(number),
    }))
}

const leastLike = 0.45

/** A title written a little otherwise is the same; one that shares less than half its words is another's. */
function titles({ suggestion: { title } }: CheckedReply, part: LetterText): Finding[] {
  const own = runsOf(contentOf(title), 2)
  const all = [...part.flat.text.matchAll(quotedTitle)].map(({ index, 0: quote, groups }) => {
    const runs = runsOf(contentOf(groups?.a ?? groups?.b ?? ''), 2)
    const shared = [...runs].filter((run) => own.has(run)).length
    return { index, quote, like: shared / Math.max(1, Math.min(runs.size, own.size)) }
  })
  if (all.some(({ like }) => like >= leastLike)) return []
  return all.slice(0, 1).map(({ index, quote }) => ({
    kind: 'WRONG_TITLE',
    severity: 'serious',
    ...within(part, index, quote.length),
    against: title,
  }))
}

/** In the head and in the receipt; a session named elsewhere may be another one with reason. */
function sessions({ suggestion: { term, session } }: CheckedReply, letter: Letter): Finding[] {
  if (term === null) return []
  const all = letter.sentences
    .filter(({ role }) => role === 'FRAME')
    .flatMap((one) =>
      [...one.text.matchAll(sessionQuoted)].map(({ index, 0: quote }) => ({
        one,
        index,
        quote,
        ...readSession(quote),
      })),
    )
  const other = all.find(
    (said) => said.term !== term || (session !== null && said.session !== null && said.session !== session),
  )
  if (!other) return []
  const { one, index, quote } = other
  const place = within(one.part, one.at + index, quote.length)
  return [{ kind: 'WRONG_SESSION', severity: 'notice', ...place, against: `${term}-${session ?? ''}` }]
}
