/** What answers without a query of its own, and why that is right. */
export const others: Record<string, string> = {
  '/': 'leads everybody who is signed in to his own page',
  '/door/[code]':
    'what stands at the door of a station, and what a resident writes there: tests/commands/door, door-hostile and door-flood',
  '/door/receipt': 'what became of it, for whoever holds the receipt: tests/commands/door-receipts and door-flood',
  '/busy': 'says that no data can be read just now, and reads none',
  '/outside/[token]': 'for whoever holds the address; one question of one unit, and nothing else of any congress',
  '/calculator': 'for anybody; counts by the published holidays and reads nothing of any congress',
  '/password': 'changes the password of whoever is signed in, by the present one',
  '/sign-in': 'for whoever is not signed in; names people of a demonstration only',
  '/outside/[token]/answer': 'takes one answer from whoever holds the address: tests/commands/outsiders',
  '/api/calendar/[token]': 'a person’s own deadlines, for whoever knows the private address',
  '/api/auth/[...nextauth]': 'signing in and out',
  '/api/commands/[command]': 'the door for writes: each command asks its own policy',
  '/api/downloads/deadlines': 'reads like /deadlines',
  '/api/downloads/commitments': 'reads like /commitments: a unit its own, the committee all',
  '/api/downloads/assignment-list': 'reads like /assignment-list',
  '/api/checking': 'what could be wrong with a saved reply draft; reads like the page of the draft',
  '/api/presence': 'who writes in a draft, for whoever may write in it: tests/web/presence',
  '/api/likeness': 'what is like a title, for whoever may compare; asks the policy of its query',
  '/api/downloads/registry': 'reads like /registry',
  '/api/downloads/dossiers/[dossierId]':
    'the file of a suggestion for the committee and whoever looks back: tests/web/give-dossier',
  '/api/downloads/reply-meetings/[meetingId]/[paper]':
    'minutes, records and sheets, read like their pages: tests/web/give-meeting-paper',
  '/api/downloads/attachments/[attachmentId]': 'a file for whoever may see it: tests/web/give-attachment',
  '/api/downloads/letters/[replyId]/[delegateId]':
    'a letter for its addressee and whoever wrote or watches it: tests/web/give-letter',
  '/api/downloads/special-reports/[reportId]': 'reads like /special-reports/[reportId]: tests/web/give-report',
  '/public': 'for anybody; what functions of the database let out as published: tests/web/public-pages',
  '/public/[suggestionId]': 'the same of one suggestion and the replies to it: tests/web/public-pages',
  '/api/downloads/public/[suggestionId]/[fileId]': 'a file that is named in what is published: tests/web/public-pages',
  '/verify': 'for anybody; the form for the code of a letter',
  '/verify/[code]':
    'for anybody who holds a letter: one function of the database says what may be said: tests/web/verify-letter',
  '/api/uploads/attachments': 'the door for files: the command asks its own policy',
  '/api/uploads/calendar': 'for whoever keeps the calendar',
  '/api/uploads/commitments': 'a sheet of promises: whoever works at a unit',
  '/api/uploads/imports': 'for whoever may import',
  '/api/notices/stream': 'how many notices of his own whoever is signed in has not read',
  '/api/health': 'says that the process answers',
  '/api/ready': 'says what the process can do, in yes and no',
}
