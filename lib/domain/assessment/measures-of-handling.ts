import { addDays } from '../deadlines/local-date'
import type { PartFact } from './facts'
import { type LeftOut, type Share, share, type Tally, tally } from './measuring'
import {
  answers,
  assists,
  due,
  firstRound,
  isImported,
  isPastMonths,
  lateRounds,
  latestReply,
  onTime,
  replied,
  repliedHere,
  repliedWithin,
} from './part-facts'

const rate = share<PartFact>(({ parts }) => parts)
const count = tally<PartFact>(({ parts }) => parts)
const imported: readonly LeftOut[] = ['imported']

type Holds = Share<PartFact>['holds']

const isAwaited: Holds = ({ acknowledgeDueOn, acknowledgedOn, ...part }, asOf) =>
  !part.isImported && acknowledgeDueOn !== null && (acknowledgedOn !== null || acknowledgeDueOn < asOf)
const isAcknowledgedInTime: Holds = ({ acknowledgeDueOn, acknowledgedOn }) =>
  acknowledgedOn !== null && acknowledgeDueOn !== null && acknowledgedOn <= acknowledgeDueOn

const isOpinionDue: Holds = (part, asOf) =>
  assists(part, asOf) && part.assistDueOn !== null && (part.assistedOn !== null || part.assistDueOn < asOf)
const assistedAhead =
  (days: number): Holds =>
  ({ assistDueOn, assistedOn }) =>
    assistDueOn !== null && assistedOn !== null && assistedOn <= addDays(assistDueOn, -days)

const ofContacts = (holds: Holds): Share<PartFact> => ({
  source: 'SD 17',
  excludes: imported,
  base: repliedHere,
  holds,
})
const contacts = (times: Tally<PartFact>['times']): Tally<PartFact> => ({
  source: 'SD 17',
  excludes: imported,
  times: (part, asOf) => (repliedHere(part, asOf) ? times(part, asOf) : false),
})

/** How much, how fast, whether it met the delegate, and what came of it by its own reply. */
export const measuresOfHandling = {
  leadItems: count({ source: 'DB 51', times: answers }),
  assistItems: count({ source: 'SD 21', times: assists }),
  keyItems: count({ source: 'SD 14', times: (part, asOf) => part.isKey && answers(part, asOf) }),
  lateAcknowledgements: count({
    source: 'SD 12',
    excludes: [...imported, 'not-awaited'],
    times: (part, asOf) => isAwaited(part, asOf) && !isAcknowledgedInTime(part, asOf),
  }),
  acknowledgedInTime: rate({
    source: 'SD 12',
    excludes: [...imported, 'not-awaited', 'not-yet-due'],
    base: isAwaited,
    holds: isAcknowledgedInTime,
  }),
  lateReplies: count({
    source: 'SD 19',
    excludes: ['not-yet-due'],
    times: (part, asOf) => lateRounds(part, asOf).length,
  }),
  repliesAfterSixMonths: count({
    source: 'DB 51',
    excludes: ['not-yet-due'],
    times: (part, asOf) => isPastMonths(6)(part, asOf) && !repliedWithin(6)(part, asOf),
  }),
  repliedInTime: rate({
    source: 'SD 19',
    excludes: ['not-yet-due'],
    base: due,
    holds: (part) => onTime(firstRound(part)),
  }),
  repliedWithinThreeMonths: rate({
    source: 'DB 51',
    excludes: ['not-yet-due'],
    base: isPastMonths(3),
    holds: repliedWithin(3),
  }),
  repliedWithinSixMonths: rate({
    source: 'DB 51',
    excludes: ['not-yet-due'],
    base: isPastMonths(6),
    holds: repliedWithin(6),
  }),
  rehandled: count({ source: 'SD 24', times: (part, asOf) => replied(part, asOf) && part.rounds.length > 1 }),
  metConfirmed: rate({ ...ofContacts(({ metConfirmed }) => metConfirmed), source: 'SD 20' }),
  contacted: rate(ofContacts(({ contacted }) => contacted)),
  onSiteContacts: count({ source: 'SD 17', excludes: imported, times: (part) => part.onSite && !isImported(part) }),
  disputedContacts: count(contacts(({ contactDisputed }) => contactDisputed)),
  waivedContacts: count(contacts(({ contactWaived }) => contactWaived)),
  chasingNotices: count({ source: 'SD 25', times: ({ chasingNotices }) => chasingNotices }),
  classesCorrected: count({
    source: 'SD 18',
    times: ({ rounds }) =>
      rounds.filter(({ corrected, claimed }) => corrected !== null && corrected !== claimed).length,
  }),
  solvedClaimed: rate({ source: 'SD 18', base: replied, holds: (part) => latestReply(part)?.claimed === 'SOLVED' }),
  solvedConfirmed: count({
    source: 'SD 18',
    excludes: ['not-confirmed'],
    times: (part, asOf) => replied(part, asOf) && Boolean(latestReply(part)?.isAgreed),
  }),
  solvedConfirmedRate: rate({
    source: 'SD 18',
    excludes: ['not-confirmed'],
    base: replied,
    holds: (part) => Boolean(latestReply(part)?.isAgreed),
  }),
  lateAssists: count({
    source: 'SD 21',
    excludes: ['not-awaited', 'not-yet-due'],
    times: (part, asOf) => isOpinionDue(part, asOf) && !assistedAhead(0)(part, asOf),
  }),
  assistedInTime: rate({
    source: 'SD 21',
    excludes: ['not-awaited', 'not-yet-due'],
    base: isOpinionDue,
    holds: assistedAhead(0),
  }),
  assistedTwentyDaysAhead: rate({
    source: 'SD 21',
    excludes: ['not-awaited', 'not-yet-due'],
    base: isOpinionDue,
    holds: assistedAhead(20),
  }),
  published: rate({
    source: 'XX 26',
    excludes: imported,
    base: (part, asOf) => part.isPublishable && repliedHere(part, asOf),
    holds: ({ publishedOn }, asOf) => publishedOn !== null && publishedOn <= asOf,
  }),
}
