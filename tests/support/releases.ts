import { rows } from './rows'
import type { Town } from './town'

/** A delivery that is planned far ahead, without letters, written straight into the database. */
export async function aRelease({ congressId, office }: Town): Promise<string> {
  const moment = { releaseOn: new Date('2100-01-04'), releaseAt: new Date('2100-01-04T06:00:00Z') }
  const by = { plannedById: office.personId, plannedByName: office.name, plannedAt: new Date('2022-01-04') }
  return (await rows.letterRelease.create({ data: { congressId, title: '见面答复会', ...moment, ...by } })).id
}
