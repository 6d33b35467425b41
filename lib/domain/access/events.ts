/** Who got in, and who may what. */
export const accountEvents = [
  'sign-in.opened',
  'sign-in.refused',
  'sign-in.ended',
  'account.opened',
  'account.disabled',
  'account.enabled',
  'account.password-changed',
  'account.password-reset',
  'account.sign-ins-ended',
  'account.left',
  'role.taken-over',
  'role.granted',
  'role.revoked',
  'access.refused',
] as const
