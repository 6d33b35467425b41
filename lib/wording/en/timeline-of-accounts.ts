import type { timelineOfAccounts as source } from '../zh/timeline-of-accounts'
import { happeningsOfApi } from './happenings-of-api'
import { timelineOfSearch } from './timeline-of-search'

export const timelineOfAccounts: typeof source = {
  ...timelineOfSearch,
  ...happeningsOfApi,
  'sign-in.opened': 'Signed in.',
  'sign-in.refused': 'Signing in was refused.',
  'sign-in.ended': 'Signed out.',
  'account.opened': 'An account was opened.',
  'account.disabled': 'An account was disabled.',
  'account.enabled': 'An account was enabled.',
  'account.password-changed': 'A password was changed.',
  'account.password-reset': 'A password was reset.',
  'account.sign-ins-ended': 'All sign-ins were ended.',
  'account.left':
    '{person} left: {offices} roles and {notices} unread notices were handed over, and the account was closed.',
  'role.taken-over': '{person} took over as {office} ({of}); what was not read yet came along.',
  'role.granted': 'A role was granted.',
  'role.revoked': 'A role was revoked.',
}
