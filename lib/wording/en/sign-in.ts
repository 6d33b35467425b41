import type { signIn as source } from '../zh/sign-in'

export const signIn: typeof source = {
  title: 'Sign in',
  promise: 'Every suggestion is handled, and every one is answered',
  stages: {
    submit: 'A delegate suggests',
    submitNote: 'One matter each: the facts, the reasons, the proposal',
    assign: 'The office assigns',
    assignNote: 'A unit takes it over and the clock starts',
    reply: 'The unit replies',
    replyNote: 'It talks with the delegate and replies in three months',
    rate: 'The delegate rates',
    rateNote: 'Attitude and result apart; the dissatisfied are handled again',
  },
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
}
