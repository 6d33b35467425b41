import { randomUUID } from 'node:crypto'
import { withSection } from '@/lib/domain/assessment/scheme-record'
import { changingSectionSchema } from '@/lib/schemas/assessment-scheme'
import { changedScheme } from '@/lib/store/changed-scheme'
import { command, perPerson } from './command'

export const changeSchemeSection = command({
  name: 'change-scheme-section',
  input: changingSectionSchema,
  limit: perPerson(600, 'hour'),
  run: (context, { sectionKey, name, ...asked }) => {
    const key = sectionKey || `s-${randomUUID().slice(0, 8)}`
    return changedScheme(context, asked, (body) => withSection(body, { key, name }))
  },
})
