import { without } from '@/lib/domain/assessment/scheme-record'
import { removingPartSchema } from '@/lib/schemas/assessment-scheme'
import { changedScheme } from '@/lib/store/changed-scheme'
import { command, perPerson } from './command'

/** An item, or a section that is empty. */
export const removeSchemePart = command({
  name: 'remove-scheme-part',
  input: removingPartSchema,
  limit: perPerson(600, 'hour'),
  run: (context, { key, ...asked }) => changedScheme(context, asked, (body) => without(body, key)),
})
