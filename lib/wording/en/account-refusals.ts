import type { accountRefusals as chinese } from '../zh/account-refusals'

export const accountRefusals: typeof chinese = {
  'login-taken': 'This user name is in use.',
  'password-wrong': 'The present password is not right.',
  'password-weak': 'Too weak: 12 characters or more, of three kinds among capitals, small letters, digits and signs.',
  'grant-not-fitting': 'This role does not fit the person or the unit.',
  'own-account': 'This cannot be done to your own account.',
  'administrations-apart': 'System, security and audit administration may not lie in one hand.',
}
