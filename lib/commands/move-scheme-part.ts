import { moved } from '@/lib/domain/assessment/scheme-record'
import { movingPartSchema } from '@/lib/schemas/assessment-scheme'
import { changedScheme } from '@/lib/store/changed-scheme'
import { command, perPerson } from './command'

export const moveSchemePart = command({
  name: 'move-scheme-part',
  input: movingPartSchema,
  limit: perPerson(1200, 'hour'),
  run: (context, { key, direction, ...asked }) => changedScheme(context, asked, (body) => moved(body, key, direction)),
})
