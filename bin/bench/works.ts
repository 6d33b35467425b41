import { randomUUID } from 'node:crypto'
import { type Halls, taps } from './halls'
import type { Request } from './load'
import type { Population } from './population'
import type { DistrictYear } from './year'

export const sessionCookie = '__Host-session'

export type Work = {
  readonly name: string
  /** CPU milliseconds of application and PostgreSQL together */
  readonly bar: number
  readonly kind: 'read' | 'write'
  readonly next: () => Request
  /** what it answers when all is well; usually 2xx */
  readonly answer?: '3xx'
}

export type Populations = Record<'small' | 'large' | 'texts', Population>

/** Of the texts that bin/bench/many-texts lays. */
const asked = { 'a frequent word': '建议', 'a rare word': '记录第777号', 'a number': '第100777号' }

/** What people do all day, and the lists and homes they begin from. */
export function worksOf({ small, large, texts }: Populations, halls: Halls, year: DistrictYear): Work[] {
  const reading = (name: string, bar: number, path: string, token: string): Work => ({
    name,
    bar,
    kind: 'read',
    next: () => ({ method: 'GET', path, headers: { cookie: `${sessionCookie}=${token}` } }),
  })
  return [
    reading('list, 25 of 10,000, by status', 6, '/registry?status=IN_PROGRESS', small.office),
    reading('detail with history', 6, `/suggestions/${small.detail}`, small.office),
    reading('search, one word in 100,000', 10, `/registry?text=${encodeURIComponent('照明')}`, large.office),
    ...Object.entries(asked).map(([what, text]) =>
      reading(`all texts, ${what} in a million`, 60, `/search?text=${encodeURIComponent(text)}`, texts.office),
    ),
    reading('all texts, a frequent word of one unit', 60, `/search?text=${encodeURIComponent('建议')}`, clerk(texts)),
    reading('deadlines, 25 of 10,000', 10, '/deadlines', small.office),
    reading('deadlines, overdue', 10, '/deadlines?urgency=overdue', small.office),
    reading('answered, the longest first', 10, '/deadlines?view=answered&order=longest', small.office),
    reading('home of the office', 20, '/office', small.office),
    reading('units to ring up', 10, '/unopened', small.office),
    reading('notices to units', 6, '/chasing-notices', small.office),
    reading('home of a delegate', 6, '/delegate', delegate(small)),
    reading('own list', 6, '/my-suggestions', delegate(small)),
    reading('home of a unit', 20, '/unit', clerk(small)),
    reading('list of a unit', 10, '/assignments', clerk(small)),
    reading('what one was told', 6, '/notices', small.office),
    reading('board of a year, for a leader', 120, '/board/2022', year.leader),
    reading('assessment counted anew', 120, `/assessments/${year.assessment}/results`, year.leader),
    { name: 'submit', bar: 4, kind: 'write', next: submissions(small) },
    { name: 'reply', bar: 4, kind: 'write', next: replies(small) },
    { name: 'sign in at a meeting', bar: 4, kind: 'write', next: arrivals(halls) },
  ]
}

const delegate = ({ delegates }: Population): string => delegates[0] ?? ''
const clerk = ({ clerks }: Population): string => clerks[0] ?? ''

/** Each submission takes a draft that nobody has handed in yet. */
function submissions({ drafts, delegates }: Population): () => Request {
  let taken = 0
  return () => {
    const place = taken++
    const input = { suggestionId: drafts[place], version: 1 }
    return post('submit-suggestion', delegates[place % delegates.length] ?? '', input)
  }
}

function replies({ assignments, clerks }: Population): () => Request {
  let taken = 0
  return () => {
    const place = taken++
    return post('submit-reply', clerks[place % clerks.length] ?? '', {
      assignmentId: assignments[place],
      version: 0,
      summary: '今年内由区城管局完成路口拓宽和信号灯增设。',
      answers: [1].map((ordinal) => ({
        ordinal,
        text: '已经现场踏勘并与社区商议，路口拓宽和信号灯增设列入本年度计划。',
        meaning: 'PLANNED',
        measure: '路口拓宽和信号灯增设',
        dueOn: '2027-12-31',
        responsiblePerson: '市政科科长',
      })),
      body: '代表您好，您提出的建议收悉。经现场踏勘并与社区商议，路口拓宽和信号灯增设已经列入本年度计划，现将办理情况答复如下，感谢您的关心和支持。'.repeat(
        4,
      ),
      answerMeaning: 'PLANNED',
      publicity: 'FULL',
      publicityReason: '',
      documentNumber: `区办字〔2022〕${place + 1}号`,
    })
  }
}

/** Each tap is of somebody who is not there yet. */
function arrivals(halls: Halls): () => Request {
  const next = taps(halls)
  return () => {
    const { token, input } = next()
    return post('sign-in-by-code', token, input)
  }
}

function post(command: string, token: string, input: object): Request {
  const headers = {
    cookie: `${sessionCookie}=${token}`,
    'content-type': 'application/json',
    'sec-fetch-site': 'same-origin',
    'idempotency-key': randomUUID(),
  }
  return { method: 'POST', path: `/api/commands/${command}`, headers, body: JSON.stringify(input) }
}
