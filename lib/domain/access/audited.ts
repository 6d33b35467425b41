/** Who got in, what was refused, and who may what. */
export const auditedOfAccounts = {
  'sign-in.opened': [],
  'sign-in.refused': [],
  'sign-in.ended': [],
  'account.opened': [],
  'account.disabled': [],
  'account.enabled': [],
  'account.password-changed': [],
  'account.password-reset': [],
  'account.sign-ins-ended': [],
  'account.left': ['offices', 'notices'],
  'role.taken-over': ['office', 'of'],
  'role.granted': [],
  'role.revoked': [],
  'access.refused': [],
} as const
