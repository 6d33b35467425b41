import type { errors as source } from '../zh/errors'

export const errors: typeof source = {
  network: 'The server could not be reached. What you wrote is still here: check the network and submit again.',
  signedOut:
    'Your session has ended. What you wrote is still here: sign in in a new window, come back and submit again.',
  signInAgain: 'Sign in in a new window',
  conflict:
    'Somebody has just changed this record. What you wrote is still here: look at the latest state, then submit again.',
  tooMany: 'Too many requests. Wait a moment, then submit again.',
  busy: 'The system is busy. What you wrote is still here: submit again in a moment.',
  failed: 'The server could not do this. What you wrote is still here: submit again in a moment.',
  failedWithId: 'When you ask for help, quote {requestId}.',
  refused: 'This was not accepted.',
  reload: 'See the latest state',
  stepClosed:
    'The page that you opened has closed: the step is done or over, or is not yours any more. This is where the suggestion stands now.',
  suggestionClosed: 'The suggestion that you were told of does not open for you any more: it is handled by others now.',
  notFoundTitle: 'This page was not found',
  notFoundText: 'The address may be wrong, the content may have moved, or it may not be yours to see.',
  busyTitle: 'The system is not available just now',
  busyText: 'No data could be read. Wait a moment and try again; what was saved is safe.',
  brokenTitle: 'Something went wrong on this page',
  brokenText: 'The fault has been recorded. Try once more; if it stays, ask the system administrator.',
  brokenCode: 'Reference {code}',
  tryAgain: 'Try again',
  toHome: 'Go to the home page',
}
