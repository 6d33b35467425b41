import { authorize } from '@/lib/domain/access/policy'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import { checkScheme, type SchemeCheck } from '@/lib/domain/assessment/scheme-check'
import type { SchemeRecord } from '@/lib/domain/assessment/scheme-record'
import { Refusal } from '@/lib/domain/refusal'
import { readScheme } from '@/lib/store/assessment-schemes'
import type { Query } from './query'

export type SchemeView = {
  readonly scheme: SchemeRecord
  readonly check: SchemeCheck
  readonly mayCopy: boolean
  /** while it is a draft */
  readonly mayChange: boolean
}

export const getScheme: Query<string, SchemeView> = async ({ tx, actor }, schemeId) => {
  const scheme = await readScheme(tx, schemeId)
  authorize(actor, schemePolicy.read, scheme)
  const mayCopy = schemePolicy.write(actor)
  return { scheme, check: checkScheme(scheme.body), mayCopy, mayChange: mayCopy && scheme.adoptedOn === null }
}

/** Nobody opens the form of what cannot be changed. */
export const getSchemeToChange: Query<string, SchemeView> = async (reading, schemeId) => {
  const view = await getScheme(reading, schemeId)
  if (!view.mayChange) throw new Refusal('not-found')
  return view
}
