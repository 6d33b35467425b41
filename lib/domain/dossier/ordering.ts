import { Refusal } from '../refusal'
import { isOver, type SuggestionStatus } from '../suggestion/workflow'
import type { Missing } from './completeness'

export const dossierStates = ['ORDERED', 'MADE', 'FAILED'] as const
export type DossierState = (typeof dossierStates)[number]

export type LatestDossier = {
  readonly version: number
  readonly state: DossierState
  /** something has happened since */
  readonly isBehind: boolean
}

const stillWritten: readonly SuggestionStatus[] = ['DRAFT', 'CO_SIGNING']

export const isHandedIn = (status: SuggestionStatus): boolean => !stillWritten.includes(status)

type Order = {
  readonly status: SuggestionStatus
  readonly missing: readonly Missing[]
  readonly remark: string
  readonly latest: LatestDossier | null
}

/** The version to be compiled. What is missing is named beforehand; who goes on all the same writes down why. */
export function orderDossier({ status, missing, remark, latest }: Order): number {
  if (!isHandedIn(status)) throw new Refusal('dossier-not-handed-in')
  if (latest?.state === 'ORDERED') throw new Refusal('dossier-under-way')
  if (latest?.state === 'MADE' && !latest.isBehind) throw new Refusal('dossier-up-to-date', { version: latest.version })
  if (missing.length > 0 && remark === '') throw new Refusal('dossier-incomplete', { count: missing.length })
  return (latest?.version ?? 0) + 1
}

/** What is compiled when a whole session is: closed, lacking nothing, and not compiled as it stands. */
export const isReadyToCompile = ({ status, missing, latest }: Omit<Order, 'remark'>): boolean =>
  isOver(status) && missing.length === 0 && latest?.state !== 'ORDERED' && (latest?.state !== 'MADE' || latest.isBehind)
