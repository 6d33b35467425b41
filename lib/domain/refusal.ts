import { activityRefusalStatuses } from './activity/refusals'
import { apiRefusalStatuses } from './api/refusals'
import { assessmentRefusalStatuses } from './assessment/refusals'
import { refusalStatusesTogether } from './assignment/refusals'
import { attachmentRefusalStatuses } from './attachment/refusals'
import { calendarRefusalStatuses } from './calendar/refusals'
import { commitmentRefusalStatuses } from './commitment/refusals'
import { contactRefusalStatuses } from './contact/refusals'
import { dossierRefusalStatuses } from './dossier/refusals'
import { importRefusalStatuses } from './import/refusals'
import { unreadableStatuses } from './import/unreadable'
import { meetingRefusalStatuses } from './meeting/refusals'
import { mergingRefusalStatuses } from './merging/refusals'
import { publicationRefusalStatuses } from './publication/refusals'
import { ratingRefusalStatuses } from './rating/refusals'
import { replyRefusalStatuses } from './reply/refusals'
import { specialReportRefusalStatuses } from './special-report/refusals'
import { stationRefusalStatuses } from './station/refusals'
import { opennessRefusalStatuses } from './suggestion/openness-refusals'
import { supervisionRefusalStatuses } from './supervision/refusals'
import { townRefusalStatuses } from './town/refusals'
import { voiceRefusalStatuses } from './voice/refusals'

/** Why the record may not change, and the HTTP status that says so. Words for each code live in lib/wording. */
export const refusalStatuses = {
  ...unreadableStatuses,
  ...importRefusalStatuses,
  ...attachmentRefusalStatuses,
  ...replyRefusalStatuses,
  ...ratingRefusalStatuses,
  ...commitmentRefusalStatuses,
  ...contactRefusalStatuses,
  ...opennessRefusalStatuses,
  ...publicationRefusalStatuses,
  ...supervisionRefusalStatuses,
  ...refusalStatusesTogether,
  ...dossierRefusalStatuses,
  ...calendarRefusalStatuses,
  ...meetingRefusalStatuses,
  ...activityRefusalStatuses,
  ...voiceRefusalStatuses,
  ...stationRefusalStatuses,
  ...townRefusalStatuses,
  ...mergingRefusalStatuses,
  ...specialReportRefusalStatuses,
  ...assessmentRefusalStatuses,
  ...apiRefusalStatuses,
  'not-found': 404,
  'session-ended': 401,
  'origin-refused': 403,
  'shape-refused': 400,
  'too-large': 413,
  'too-many-requests': 429,
  busy: 503,
  'key-reused': 422,
  'still-running': 409,
  'move-not-open': 409,
  'stale-version': 409,
  'another-person': 409,
  'signed-sheet-missing': 409,
  'entry-denied': 409,
  'already-rated': 409,
  'number-taken': 409,
  'nobody-chosen': 422,
  'desk-row-changed': 409,
  'desk-row-not-open': 409,
  'desk-row-incomplete': 422,
  'desk-group-torn': 422,
  'desk-group-differs': 422,
  'meeting-outside': 422,
  'answer-day-outside': 422,
  'opinion-not-asked': 409,
  'opinion-too-late': 422,
  'opinion-without-proposal': 422,
  'opinion-proposes-itself': 422,
  'none-registered': 409,
  'objection-too-late': 422,
  'other-officer-needed': 422,
  'withdrawal-pending': 409,
  'no-withdrawal-pending': 409,
  'withdrawal-letter-missing': 422,
  'no-session-yet': 422,
  'draft-incomplete': 422,
  'co-signing-closed': 409,
  'co-signing-closes-in-past': 422,
  'co-signing-too-long': 422,
  'co-sign-draft-incomplete': 422,
  'co-sign-text-changed': 409,
  'co-sign-own': 422,
  'co-signer-already-invited': 409,
  'delegate-not-in-office': 422,
  'delegate-still-in-office': 422,
  'mandate-ended': 409,
  'mandate-day-outside': 422,
  'seat-not-vacant': 409,
  'seat-named-twice': 422,
  'election-day-outside': 422,
  'already-co-signed': 409,
  'not-co-signed': 409,
  'comment-settled': 409,
  'no-proposal': 409,
  'proposal-too-long': 422,
  'proposal-needs-part': 422,
  'passage-needed': 422,
  'passage-ambiguous': 422,
  'passage-not-found': 409,
  'bill-decided-in-future': 422,
  'category-not-in-force': 422,
  'unit-not-in-force': 422,
  'unit-change-waiting': 409,
  'unit-about-to-close': 409,
  'unit-change-too-early': 422,
  'unit-change-too-late': 422,
  'successor-is-itself': 422,
  'unit-name-taken': 409,
  'unit-has-open-work': 422,
  'successor-without-people': 422,
  'unit-without-people': 422,
  'unit-left-empty': 422,
  'office-left-empty': 422,
  'own-successor': 422,
  'unit-named-twice': 422,
  'roles-do-not-fit': 422,
  'part-missing': 422,
  'extension-after-last-day': 422,
  'extension-not-later': 422,
  'extension-beyond-limit': 422,
  'extension-only-first-round': 422,
  'extension-used-up': 422,
  'pause-after-last-day': 422,
  'pause-from-outside': 422,
  'pause-end-outside': 422,
  'pause-no-opinion-awaited': 422,
  'pause-nothing-owed': 422,
  'return-too-late': 422,
  'unit-in-it-already': 422,
  'minutes-missing': 422,
  'answer-class-unknown': 422,
  'document-number-taken': 422,
  'opinion-given': 409,
  'rule-beyond-law': 422,
  'rule-number-out': 422,
  'rule-extended-shorter': 422,
  'rule-longer-than-reply': 422,
  'rule-too-early': 422,
  'rule-too-late': 422,
  'rule-not-there': 422,
  'rule-not-own': 422,
  'rules-not-different': 422,
  'rung-not-there': 422,
  'right-never-late': 422,
  'chased-matter-settled': 422,
  'not-in-hand': 422,
  'link-to-itself': 422,
  'link-reason-missing': 422,
  'nothing-to-follow-up': 422,
  'key-not-now': 409,
  'key-nominated-already': 409,
  'key-fixed-already': 409,
  'key-decided-already': 409,
  'key-not-fixed': 409,
  'key-over': 409,
  'meeting-in-future': 422,
  'minutes-number-taken': 422,
  'rule-untested': 422,
  'rule-unit-closed': 422,
  'login-taken': 409,
  'password-wrong': 422,
  'password-weak': 422,
  'grant-not-fitting': 422,
  'own-account': 422,
  'administrations-apart': 422,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503 | 405 | 406 | 415>

export type RefusalCode = keyof typeof refusalStatuses

export class Refusal extends Error {
  override readonly name = 'Refusal'

  constructor(
    readonly code: RefusalCode,
    readonly facts: Record<string, string | number> = {},
  ) {
    super(code)
  }
}
