import { z } from 'zod'
import { stationKinds } from '@/lib/domain/station/station'

const only = <Value extends string>(...values: readonly [Value, ...Value[]]) =>
  z.enum(values).optional().catch(undefined)

export const stationFilterSchema = z.object({
  delegation: z.uuid().optional().catch(undefined),
  kind: only(...stationKinds),
  closed: only('1'),
  year: z.coerce.number().int().min(2000).max(2100).optional().catch(undefined),
  page: z.string().optional().catch(undefined),
})
export type StationFilter = z.output<typeof stationFilterSchema>

export const doorStates = ['UNCHECKED', 'TO_ANSWER', 'SET_ASIDE'] as const
export const doorFilterSchema = z.object({
  state: z.enum(doorStates).catch('UNCHECKED'),
  station: z.uuid().optional().catch(undefined),
  suspect: only('1', '0'),
  page: z.string().optional().catch(undefined),
})
export type DoorFilter = z.output<typeof doorFilterSchema>
