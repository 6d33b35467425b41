import { attachmentRefusalStatuses } from './attachment/refusals'
import { importRefusalStatuses } from './import/refusals'
import { unreadableStatuses } from './import/unreadable'

/** Why the record may not change, and the HTTP status that says so. Words for each code live in lib/wording. */
export const refusalStatuses = {
  ...unreadableStatuses,
  ...importRefusalStatuses,
  ...attachmentRefusalStatuses,
  'not-found': 404,
  'session-ended': 401,
  'origin-refused': 403,
  'shape-refused': 400,
  'too-large': 413,
  'too-many-requests': 429,
  busy: 503,
  'key-missing': 400,
  'key-reused': 422,
  'still-running': 409,
  'move-not-open': 409,
  'stale-version': 409,
  'already-rated': 409,
  'number-taken': 409,
  'calendar-not-published': 422,
  'no-session-yet': 422,
  'draft-incomplete': 422,
  'category-not-in-force': 422,
  'unit-not-in-force': 422,
  'unit-named-twice': 422,
  'roles-do-not-fit': 422,
  'part-missing': 422,
  'contact-in-future': 422,
  'contact-before-assignment': 422,
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
  'answer-class-unknown': 422,
  'publicity-reason-missing': 422,
  'document-number-taken': 422,
  'opinion-given': 409,
  'promise-open': 422,
  'feed-token-used': 409,
  'unit-not-assigned': 422,
  'commitment-in-past': 422,
  'handle-again-first': 422,
  'rating-awaited': 422,
  'not-dissatisfied': 422,
  'rung-not-there': 422,
  'right-never-late': 422,
  'chased-matter-settled': 422,
  'not-in-hand': 422,
  'calendar-year-outside': 422,
  'calendar-day-outside': 422,
  'calendar-day-twice': 422,
  'calendar-make-up-on-weekday': 422,
  'calendar-empty': 422,
  'calendar-same': 422,
  'calendar-waiting': 409,
  'calendar-not-counted': 409,
  'calendar-columns-missing': 422,
  'link-to-itself': 422,
  'link-reason-missing': 422,
  'nothing-to-follow-up': 422,
  'rule-untested': 422,
  'rule-unit-closed': 422,
  'login-taken': 409,
  'password-wrong': 422,
  'password-weak': 422,
  'grant-not-fitting': 422,
  'own-account': 422,
  'administrations-apart': 422,
} as const satisfies Record<string, 400 | 401 | 403 | 404 | 409 | 413 | 422 | 429 | 503>

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
