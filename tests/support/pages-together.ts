import { getOpinions } from '@/lib/queries/get-opinions'
import { listAssistOpinions } from '@/lib/queries/list-assist-opinions'
import { getNotes } from '@/lib/queries/notes-of'
import { getOutsiders } from '@/lib/queries/outsiders'
import { getProgress } from '@/lib/queries/progress-of'
import { opinionFilterSchema } from '@/lib/schemas/opinion'
import { committee, type Page, page, units, watching } from './page'

/** Where those who handle a suggestion together ask, note and tell. */
export const pagesTogether: Record<string, Page> = {
  '/assist-opinions': page(listAssistOpinions, () => opinionFilterSchema.parse({}), [...watching, ...units]),
  '/assignments/[assignmentId]/opinions': page(getOpinions, ({ leadAssignment }) => leadAssignment, ['clerk', 'head']),
  '/assignments/[assignmentId]/progress': page(getProgress, ({ leadAssignment }) => leadAssignment, ['clerk', 'head']),
  '/assignments/[assignmentId]/outsiders': page(getOutsiders, ({ leadAssignment }) => leadAssignment, [
    'clerk',
    'head',
  ]),
  '/suggestions/[suggestionId]/notes': page(getNotes, ({ assigned }) => assigned, [
    'clerk',
    'head',
    'assistant',
    ...committee,
  ]),
}
