import type { signIn as source } from '../zh/sign-in'

export const signIn: typeof source = {
  title: 'Sign in',
  lead: 'Use the account that your congress gave you.',
  name: 'User name',
  password: 'Password',
  showPassword: 'Show password',
  submit: 'Sign in',
  submitting: 'Signing in…',
  wrong: 'The user name or the password is not right.',
  tooMany: 'Too many tries. Try again in {minutes minute|minutes}.',
  disabled: 'This account is disabled. Ask the system administrator.',
  failed: 'Signing in did not finish. Try again in a moment.',
  nameMissing: 'Give the user name.',
  passwordMissing: 'Give the password.',
  expired: 'Your session has ended. Sign in again.',
  signedOut: 'You are signed out.',
  demonstrationTitle: 'Demonstration people',
  demonstrationHint:
    'This site shows demonstration data. Choose a person to fill in the account; the password is the same for all.',
  demonstrationPassword: 'Demonstration password',
  fillIn: 'Fill in the account of {name}',
}
