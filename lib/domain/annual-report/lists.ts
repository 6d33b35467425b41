import { type PromiseFigureKey, promiseFigureKeys } from '../figures/commitments/register'
import { type GroupKind, groupKinds } from '../figures/groups'

/** The list behind a number. */
export type Behind =
  | {
      readonly at: 'figures'
      readonly figure: string
      readonly part?: string
      readonly group?: { readonly kind: GroupKind; readonly id: string }
    }
  | { readonly at: 'promises'; readonly figure: PromiseFigureKey }
  | { readonly at: 'voices'; readonly figure: string; readonly channel: string }
  /** the lists that are one page for all their numbers, and tables of the report itself */
  | { readonly at: 'meetings' | 'assessments' | 'delegates' | 'stations' | 'units' | 'delegations' | 'key' }

const alone = ['meetings', 'assessments', 'delegates', 'stations', 'units', 'delegations', 'key'] as const

/** One way of writing, which a frozen report keeps: `figures/replied`, `figures/byClass?A`, `figures/suggestions@unit:…`. */
export const listOf = (behind: Behind): string => {
  if (behind.at === 'promises') return `promises/${behind.figure}`
  if (behind.at === 'voices') return `voices/${behind.figure}@${behind.channel}`
  if (behind.at !== 'figures') return behind.at
  const { figure, part, group } = behind
  return `figures/${figure}${part === undefined ? '' : `?${part}`}${group ? `@${group.kind}:${group.id}` : ''}`
}

const figuresPattern = /^figures\/(\w+)(?:\?([^@]+))?(?:@(\w+):(.+))?$/
const voicesPattern = /^voices\/(\w+)@(\w+)$/

/** Null of what was not written by `listOf`. */
export function listBehind(list: string | null): Behind | null {
  if (list === null) return null
  const page = alone.find((one) => one === list)
  if (page) return { at: page }
  const promised = promiseFigureKeys.find((key) => list === `promises/${key}`)
  if (promised) return { at: 'promises', figure: promised }
  const [, voice, channel] = list.match(voicesPattern) ?? []
  if (voice && channel) return { at: 'voices', figure: voice, channel }
  const [, figure, part, name, id] = list.match(figuresPattern) ?? []
  if (!figure) return null
  const kind = groupKinds.find((one) => one === name)
  if (name !== undefined && !kind) return null
  return {
    at: 'figures',
    figure,
    ...(part === undefined ? {} : { part }),
    ...(kind && id ? { group: { kind, id } } : {}),
  }
}
