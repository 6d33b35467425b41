/** What answers without a query of its own, and why that is right. */
export const others: Record<string, string> = {
  '/': 'leads everybody who is signed in to his own page',
  '/busy': 'says that no data can be read just now, and reads none',
  '/calculator': 'for anybody; counts by the published holidays and reads nothing of any congress',
  '/password': 'changes the password of whoever is signed in, by the present one',
  '/sign-in': 'for whoever is not signed in; names people of a demonstration only',
  '/api/calendar/[token]': 'a person’s own deadlines, for whoever knows the private address',
  '/api/auth/[...nextauth]': 'signing in and out',
  '/api/commands/[command]': 'the door for writes: each command asks its own policy',
  '/api/downloads/deadlines': 'reads like /deadlines',
  '/api/downloads/assignment-list': 'reads like /assignment-list',
  '/api/checking': 'what could be wrong with a saved reply draft; reads like the page of the draft',
  '/api/likeness': 'what is like a title, for whoever may compare; asks the policy of its query',
  '/api/downloads/registry': 'reads like /registry',
  '/api/downloads/attachments/[attachmentId]': 'a file for whoever may see it: tests/web/give-attachment',
  '/api/downloads/letters/[replyId]/[delegateId]':
    'a letter for its addressee and whoever wrote or watches it: tests/web/give-letter',
  '/verify': 'for anybody; the form for the code of a letter',
  '/verify/[code]':
    'for anybody who holds a letter: one function of the database says what may be said: tests/web/verify-letter',
  '/api/uploads/attachments': 'the door for files: the command asks its own policy',
  '/api/uploads/calendar': 'for whoever keeps the calendar',
  '/api/uploads/imports': 'for whoever may import',
  '/api/notices/stream': 'how many notices of his own whoever is signed in has not read',
  '/api/health': 'says that the process answers',
  '/api/ready': 'says what the process can do, in yes and no',
}
