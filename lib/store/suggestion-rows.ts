import type { Assignment } from '@/lib/domain/assignment/assignment'
import type { Commitment } from '@/lib/domain/commitment/commitment'
import { localDate } from '@/lib/domain/deadlines/local-date'
import type { Rating } from '@/lib/domain/rating/rating'
import type { FirstLook } from '@/lib/domain/suggestion/looking'
import type { ProxyEntry } from '@/lib/domain/suggestion/proxy-entry'
import type { CoSigner, HandlingRound, Suggestion } from '@/lib/domain/suggestion/suggestion'

/** The aggregate as PostgreSQL gives it: days are text already, instants inside the json are text still. */
type Instants =
  | 'submittedAt'
  | 'sentBackAt'
  | 'registeredAt'
  | 'notAcceptedAt'
  | 'preAssignedAt'
  | 'coSignClosesAt'
  | 'coSigningEndedAt'

type AssignmentRow = Omit<Assignment, 'firstOpenedAt' | 'acknowledgedAt' | 'reply'> & {
  firstOpenedAt: string | null
  acknowledgedAt: string | null
  reply:
    | (Omit<NonNullable<Assignment['reply']>, 'submittedAt' | 'returnedAt' | 'signedAt'> & {
        submittedAt: string | null
        returnedAt: string | null
        signedAt: string | null
      })
    | null
}

type FirstLookRow = Omit<FirstLook, 'askedAt' | 'endedAt'> & { askedAt: string; endedAt: string | null }

export type SuggestionRow = Omit<
  Suggestion,
  Instants | 'entry' | 'firstLook' | 'rounds' | 'assignments' | 'ratings' | 'commitments' | 'coSigners'
> &
  Pick<Suggestion, Instants> & {
    entry: (Omit<ProxyEntry, 'offeredAt'> & { offeredAt: string | null }) | null
    firstLook: FirstLookRow | null
    coSigners: CoSigner[]
    rounds: HandlingRound[]
    assignments: AssignmentRow[]
    ratings: Rating[]
    commitments: Commitment[]
  }

export function suggestionFrom(row: SuggestionRow): Suggestion {
  const { firstLook, entry } = row
  return {
    ...row,
    entry: entry && { ...entry, offeredAt: instant(entry.offeredAt) },
    firstLook: firstLook && {
      ...firstLook,
      askedAt: new Date(firstLook.askedAt),
      endedAt: instant(firstLook.endedAt),
    },
    assignments: row.assignments.map(assignmentFrom),
  }
}

function assignmentFrom(row: AssignmentRow): Assignment {
  return {
    ...row,
    assignedOn: localDate(row.assignedOn),
    firstOpenedAt: instant(row.firstOpenedAt),
    acknowledgedAt: instant(row.acknowledgedAt),
    reply: row.reply && {
      ...row.reply,
      submittedAt: instant(row.reply.submittedAt),
      returnedAt: instant(row.reply.returnedAt),
      signedAt: instant(row.reply.signedAt),
    },
  }
}

const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))
