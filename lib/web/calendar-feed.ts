import { hashOfCookie } from '@/lib/auth/session-token'
import { type CalendarEntry, feedText } from '@/lib/documents/calendar/feed-text'
import { env } from '@/lib/env'
import { dutyEntries } from '@/lib/queries/duty-entries'
import { type FeedEntry, feedEntries } from '@/lib/queries/feed-entries'
import { feedMeetings } from '@/lib/queries/feed-meetings'
import { reportSittings } from '@/lib/queries/report-days'
import { ensureReadsWithin } from '@/lib/store/idempotency'
import { transactForFeed } from '@/lib/store/transact'
import { type Words, wordsFor } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dutyInWords } from './calendar-of-duty'
import { reportDaysInWords } from './calendar-of-reports'
import { orRefused } from './given'
import { meetingInWords } from './meeting-in-words'
import { isHeldAlready, tagOf } from './revalidated'
import { instantNow, momentIn } from './this-moment'

/** Programs ask every quarter of an hour at most; a person has two or three of them. */
const reads = { count: 60, seconds: 3600 }

/** Chinese: a calendar program says nothing of its reader's language that could be relied on. */
const words = wordsFor('zh-CN')

/** Whoever knows the address reads; one that is unknown, revoked, or of a closed account was never there. */
export function answerCalendar(request: Request, segment: string): Promise<Response> {
  return orRefused(request, async () => {
    const calendar = await readOut(segment.replace(/\.ics$/, ''))
    return calendar ? sent(request, calendar) : new Response(null, { status: 404, headers: privately })
  })
}

type Calendar = { readonly text: string; readonly changedAt: Date | null }

async function readOut(token: string): Promise<Calendar | null> {
  const hash = hashOfCookie(token)
  if (!hash) return null
  const now = instantNow()
  return transactForFeed(hash, now, async (tx, actor) => {
    await ensureReadsWithin(tx, actor.personId, 'calendar-feed', now, reads)
    const reading = { tx, actor, moment: momentIn(actor.congress.timeZone, now) }
    const entries = await feedEntries(reading, null)
    const duties = (await dutyEntries(reading, null)).map((duty) => dutyInWords(duty, words))
    const meetings = await feedMeetings(reading, null)
    const sittings = await reportSittings(reading, null)
    const name = fill(words.calendarFeed.calendarName, { congress: actor.congress.shortName })
    const head = { name, host: new URL(env().NEXTAUTH_URL).host, language: 'ZH' } as const
    const text = feedText(
      head,
      [...entries.map(inWords), ...duties, ...sittings.flatMap((one) => reportDaysInWords(one, words))],
      meetings.map(meetingInWords),
    )
    return { text, changedAt: newestOf([...entries, ...duties, ...meetings, ...sittings]) }
  })
}

function inWords({ id, day, kind, revision, changedAt, ...entry }: FeedEntry): CalendarEntry {
  return {
    id,
    day,
    revision,
    changedAt,
    summary: summaryOf(entry, kind, words),
    description: entry.title,
    address: `${env().NEXTAUTH_URL}/suggestions/${entry.suggestionId}`,
    isTentative: entry.isProvisional || entry.isPaused,
  }
}

type Spoken = Pick<FeedEntry, 'numberText' | 'unit' | 'isPaused' | 'isProvisional'>

function summaryOf(entry: Spoken, kind: FeedEntry['kind'], { calendarFeed, limits, states }: Words) {
  const { numberText, unit, isPaused, isProvisional } = entry
  const purpose =
    kind === 'decide-extension' || kind === 'decide-pause' ? calendarFeed.requests[kind] : limits.purposes[kind]
  const facts = { purpose, number: numberText ?? '', unit: unit ?? '' }
  const sentence = fill(numberText ? calendarFeed.entry : calendarFeed.entryWithoutNumber, facts)
  const named = unit ? fill(calendarFeed.ofUnit, { entry: sentence, unit }) : sentence
  if (isPaused) return fill(calendarFeed.marked, { entry: named, mark: states.urgency.PAUSED })
  return isProvisional ? fill(calendarFeed.marked, { entry: named, mark: calendarFeed.provisional }) : named
}

const newestOf = (entries: readonly Pick<FeedEntry, 'changedAt'>[]): Date | null =>
  entries.reduce<Date | null>((newest, { changedAt }) => (newest && newest > changedAt ? newest : changedAt), null)

const privately = { 'Cache-Control': 'private, no-cache', 'X-Content-Type-Options': 'nosniff' }

/** A program that has this text already is told so; the tag decides, since a finished day leaves without a newer one coming. */
function sent(request: Request, { text, changedAt }: Calendar): Response {
  const tag = tagOf(text)
  const headers = {
    ...privately,
    ETag: tag,
    ...(changedAt ? { 'Last-Modified': changedAt.toUTCString() } : {}),
  }
  if (isHeldAlready(request, tag)) return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: {
      ...headers,
      'Content-Type': 'text/calendar; charset=utf-8',
      'Content-Disposition': 'inline; filename="deadlines.ics"',
      'Content-Security-Policy': "sandbox; default-src 'none'",
    },
  })
}
