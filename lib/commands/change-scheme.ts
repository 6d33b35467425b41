import { randomUUID } from 'node:crypto'
import { withLoadBounds } from '@/lib/domain/assessment/scheme-record'
import { changingSchemeSchema } from '@/lib/schemas/assessment-scheme'
import { changedScheme } from '@/lib/store/changed-scheme'
import { command, perPerson } from './command'

/** Name, basis, stated total, bound of the bonuses, grades, classes of load: all but the items. */
export const changeScheme = command({
  name: 'change-scheme',
  input: changingSchemeSchema,
  limit: perPerson(600, 'hour'),
  run: (context, { name, basis, total, bonusCap, minimumItems, loadBounds, grades, ...asked }) => {
    const keyed = grades.map((grade) => ({ ...grade, key: grade.key || `g-${randomUUID().slice(0, 8)}` }))
    const change = { total, bonusCap, minimumItems, grades: keyed }
    return changedScheme(context, asked, (body) => withLoadBounds({ ...body, ...change }, loadBounds), { name, basis })
  },
})
