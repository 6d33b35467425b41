import { limitPresets } from '@/lib/domain/deadlines/presets'
import type { Rules } from '@/lib/domain/deadlines/rules'
import type { Handler } from '@/lib/domain/suggestion/assigning'
import type { Somebody } from './book'
import { calendar } from './days'
import type { NewId } from './identifiers'
import type { CategoryCode, DelegationCode, UnitCode } from './types'

export type WorldDelegate = { id: string; person: Somebody; delegationId: string; delegation: DelegationCode }

export type WorldUnit = Pick<Handler, 'unitId' | 'unitName' | 'unitKind' | 'assessmentGroup'> & {
  code: UnitCode
  clerk: Somebody
  head: Somebody
}

/** Whom and what the suggestions meet: the frame of the congress with its ids. */
export type World = {
  congressId: string
  newId: NewId
  sessions: ReadonlyMap<number, string>
  delegates: ReadonlyMap<string, WorldDelegate>
  units: ReadonlyMap<UnitCode, WorldUnit>
  /** by year and code */
  categories: ReadonlyMap<string, string>
  towns: readonly { readonly id: string; readonly name: string }[]
  officer: Somebody
  /** who reads a form beside him */
  colleague: Somebody
}

export const rules: Rules = { limits: limitPresets.shandong, calendar }

export function known<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key)
  if (value === undefined) throw new Error(`nothing known of ${String(key)}`)
  return value
}

export const categoryKey = (year: number, code: CategoryCode): string => `${year} ${code}`
