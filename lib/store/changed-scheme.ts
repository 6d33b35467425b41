import type { Actor } from '@/lib/domain/access/actor'
import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import type { SchemeBody } from '@/lib/domain/assessment/scheme'
import { changing, type SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import type { Moment } from '@/lib/domain/moment'
import { lockScheme, saveScheme } from './assessment-schemes'
import { recordEvent } from './events'
import type { Tx } from './tx'

type Context = { readonly tx: Tx; readonly actor: Actor; readonly moment: Moment }
type Asked = { readonly schemeId: string; readonly version: number }

/** Every change of a draft: locked, allowed, seen as it stands, kept, told. */
export async function changedScheme(
  { tx, actor, moment }: Context,
  { schemeId, version }: Asked,
  change: (body: SchemeBody) => SchemeBody,
  head: Partial<Pick<SchemeRecord, 'name' | 'basis'>> = {},
) {
  authorize(actor, schemePolicy.write, null)
  const scheme = await lockScheme(tx, schemeId)
  const changed = { ...changing(scheme, version, change(scheme.body)), ...head }
  await saveScheme(tx, changed, moment.now)
  const data = { year: changed.year, name: changed.name }
  await recordEvent(tx, actor, { type: 'scheme.changed', subjectId: schemeId, at: moment.now, data })
  return { schemeId, version: changed.version }
}
