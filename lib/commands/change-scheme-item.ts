import { randomUUID } from 'node:crypto'
import { withItem } from '@/lib/domain/assessment/scheme-record'
import { changingItemSchema } from '@/lib/schemas/assessment-scheme'
import { itemOf } from '@/lib/schemas/scheme-item'
import { changedScheme } from '@/lib/store/changed-scheme'
import { command, perPerson } from './command'

/** A new item, or one written anew; in another section it becomes its last. */
export const changeSchemeItem = command({
  name: 'change-scheme-item',
  input: changingItemSchema,
  limit: perPerson(600, 'hour'),
  run: (context, { schemeId, version, sectionKey, itemKey, ...typed }) => {
    const item = itemOf(typed, itemKey || `i-${randomUUID().slice(0, 8)}`)
    return changedScheme(context, { schemeId, version }, (body) => withItem(body, sectionKey, item))
  },
})
