import type { api as source } from '../zh/api'

export const api: typeof source = {
  title: 'Huiyin interface',
  lead: 'For office systems that read and handle suggestions. A program comes with the access token of a person, and sees and does exactly what that person sees and does on the pages.',
  problem: 'It was not done, and why.',
  document: 'Description of the interface (OpenAPI 3.1)',
  begin: 'How to begin',
  beginText:
    'Sign in and make a token on the page of access tokens, with its scopes and its last day. Send it with every request. The interface never uses the sign-in of a browser.',
  tokens: 'Access tokens',
  scopesTitle: 'Scopes',
  paging: 'Pages',
  pagingText:
    'A list gives 25 rows, or from 1 to 100 as limit says. While next is not null, ask again with it as cursor.',
  caching: 'Caching and limits',
  cachingText:
    'Every answer has an ETag: send it as If-None-Match and hear 304 while nothing has changed. A token may ask 300 times a minute; the headers that begin with RateLimit say what is left, beyond it the answer is 429 with Retry-After.',
  writing: 'Writing',
  writingText:
    'POST JSON, always with an Idempotency-Key. The same key has one effect and one answer, however often it is sent. Rating, confirming, signing and secrecy are for the person alone, on the pages.',
  errors: 'Errors',
  errorsText:
    'Errors are application/problem+json with a code, words in both languages and the number of the request; wrong parameters are named one by one.',
  reading: 'Reading',
  path: 'Address',
  what: 'What it gives',
  commands: 'What can be done',
  command: 'Command',
  scope: 'Scope',
  withoutToken: 'No token needed',
  scopes: {
    read: 'Read',
    'write:suggestions': 'Register and order suggestions',
    'write:assigning': 'Assign and supervise',
    'write:handling': 'Handle as a unit',
    'write:voices': 'Voices and activities',
    'write:meetings': 'Reply meetings',
  },
  operations: {
    me: 'Whose token it is, with offices and scopes',
    suggestions: 'The registry of suggestions',
    suggestion: 'One suggestion: text, units, replies, ratings as visible',
    mySuggestions: 'Suggestions that one leads and co-signs',
    assignments: 'What one’s unit has in hand',
    commitments: 'The ledger of commitments',
    deadlines: 'The list of deadlines',
    voices: 'Voices',
    replyMeetings: 'Reply meetings',
    units: 'Units',
    delegates: 'The roll of delegates',
    categories: 'Categories',
    figures: 'Figures of a year',
    channels: 'Channels of a year',
    publicSuggestions: 'Published suggestions',
    publicSuggestion: 'One published suggestion with its replies',
  },
}
