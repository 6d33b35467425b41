import type { Query } from '@/lib/queries/query'
import type { Who, World } from './world'

export type Page = {
  readonly opens: readonly Who[]
  readonly query: Query<unknown, unknown>
  readonly input: (world: World) => unknown
}

export const page = <Input>(
  query: Query<Input, unknown>,
  input: (world: World) => Input,
  opens: readonly Who[],
): Page => ({
  query: query as Query<unknown, unknown>,
  input,
  opens,
})

export const nothing = () => null
export const units = ['clerk', 'head', 'assistant', 'otherUnit'] as const
export const committee = ['office', 'leader'] as const
export const watching = [...committee, 'government'] as const
export const officers = ['officer', 'otherOfficer'] as const
export const countingOn = [...watching, 'assessor', 'otherAssessor'] as const
export const delegates = ['lead', 'coSigner', 'stranger'] as const
export const everybody = [...delegates, ...officers, ...units, ...countingOn, 'system', 'security', 'audit'] as const
