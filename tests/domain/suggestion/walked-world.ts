import { assignedTogether, merge, unmerge } from '@/lib/domain/merging/case-group'
import { partOf, planParts, split, undoSplit } from '@/lib/domain/merging/split'
import type { Moment } from '@/lib/domain/moment'
import { Refusal } from '@/lib/domain/refusal'
import { assignTo } from '@/lib/domain/suggestion/assigning'
import { confirmed, openCoSigning, takenBack, untouchedSignature } from '@/lib/domain/suggestion/co-signing'
import { register } from '@/lib/domain/suggestion/intake'
import type { Suggestion } from '@/lib/domain/suggestion/suggestion'
import { aDraft, handler, plainRules } from '@/tests/support/suggestions'
import { onAssignment, onSuggestion, type Step } from './walked-acts'

/** What stands, and beside it what the walk remembers by itself: nothing of that is asked of the rules. */
export type World = {
  readonly suggestions: ReadonlyMap<string, Suggestion>
  /** which asks each has, by what is written in them */
  readonly asks: ReadonlyMap<string, readonly string[]>
  readonly lastNumber: number
  readonly lastGroup: number
  readonly given: { readonly number: number; readonly to: string }[]
  readonly signed: { readonly on: string; readonly by: string }[]
}

export const roots = ['a', 'b', 'c'] as const
export const asksOf = (id: string): string[] => [1, 2, 3].map((ask) => `ask ${ask} of ${id}`)

export const newWorld = (): World => ({
  suggestions: new Map(
    roots.map((id) => [id, aDraft({ id, title: `title of ${id}`, leadDelegateId: `lead of ${id}` })]),
  ),
  asks: new Map(roots.map((id) => [id, asksOf(id)])),
  lastNumber: 0,
  lastGroup: 0,
  given: [],
  signed: [],
})

type WorldAct = (world: World, one: Suggestion, step: Step, moment: Moment) => World

const at = (world: World, place: number): Suggestion =>
  [...world.suggestions.values()][place % world.suggestions.size] as Suggestion
export const aimedAt = (world: World, { one }: Step): Suggestion => at(world, one)

const having = (world: World, ...changed: Suggestion[]): World => ({
  ...world,
  suggestions: new Map([...world.suggestions, ...changed.map((one) => [one.id, one] as const)]),
})

const groupOf = (world: World, { groupId }: Suggestion): Suggestion[] =>
  [...world.suggestions.values()].filter((one) => groupId !== null && one.groupId === groupId)
const withGroups = (world: World, ...ones: Suggestion[]): Suggestion[] => [
  ...new Set([...ones, ...ones.flatMap((one) => groupOf(world, one))]),
]

/** As the store keeps groups: one alone is in none. */
function leaving(world: World, ...gone: Suggestion[]): World {
  const stay = groupOf(world, gone[0] as Suggestion).filter(({ id }) => !gone.some((one) => one.id === id))
  const alone = stay.length === 1 ? stay : []
  return having(world, ...[...gone, ...alone].map((one) => ({ ...one, groupId: null })))
}

function sign(world: World, one: Suggestion, { unit }: Step, moment: Moment): World {
  const by = `signer ${unit}`
  const text = { title: one.title, situation: 's', analysis: 'a', asks: [...(world.asks.get(one.id) ?? [])] }
  const closesAt = new Date(moment.now.getTime() + 86_400_000)
  const open = one.status === 'CO_SIGNING' ? one : openCoSigning(one, text, closesAt, moment)
  const lasting = { ...open, coSignClosesAt: closesAt }
  const present = one.coSigners.find(({ delegateId }) => delegateId === by)
  const mine = { ...untouchedSignature, ...present, delegateId: by, name: by }
  const { state } = confirmed(lasting, [], mine, { version: one.version, will: one.title }, moment)
  const others = one.coSigners.filter(({ delegateId }) => delegateId !== by)
  const signed = [...world.signed, { on: one.id, by }]
  return { ...having(world, { ...lasting, coSigners: [...others, { delegateId: by, state }] }), signed }
}

function takeBack(world: World, one: Suggestion, { unit }: Step): World {
  const by = `signer ${unit}`
  const present = one.coSigners.find(({ delegateId }) => delegateId === by)
  if (!present) throw new Refusal('not-co-signed')
  const { state } = takenBack(one, { ...untouchedSignature, ...present, name: by }, '')
  const coSigners = one.coSigners.map((signer) => (signer.delegateId === by ? { delegateId: by, state } : signer))
  const signed = world.signed.filter((signature) => signature.on !== one.id || signature.by !== by)
  return { ...having(world, { ...one, coSigners }), signed }
}

function registerIn(world: World, one: Suggestion, _: Step, moment: Moment): World {
  const number = one.number ?? world.lastNumber + 1
  const registered = register(one, { categoryId: 'c', number, numberText: String(number) }, moment)
  const given = one.number === null ? [...world.given, { number, to: one.id }] : world.given
  return { ...having(world, registered), given, lastNumber: Math.max(number, world.lastNumber) }
}

function assignedAs(suggestion: Suggestion, { unit }: Pick<Step, 'unit'>, moment: Moment): Suggestion {
  const handlers =
    unit % 2
      ? [handler('u1', 'LEAD', 'a'), handler('u2', 'LEAD', 'b')]
      : [handler('u1', 'LEAD'), handler('u2', 'ASSIST')]
  const assigned = assignTo(suggestion, handlers, moment, plainRules).suggestion
  return { ...assigned, assignments: assigned.assignments.map((one, place) => ({ ...one, id: `a${place}` })) }
}

function assignIn(world: World, one: Suggestion, step: Step, moment: Moment): World {
  const together = assignedTogether(withGroups(world, one), one.id)
  return having(world, ...together.map((each) => assignedAs(each, step, moment)))
}

function mergeIn(world: World, one: Suggestion, step: Step, moment: Moment): World {
  const together = withGroups(world, one, at(world, step.other))
  const { joining, groupId, pattern } = merge(together)
  const group = groupId ?? `group ${world.lastGroup + 1}`
  const unit = pattern && pattern.assignments.filter(({ role }) => role === 'LEAD').length > 1 ? 1 : 0
  const joined = joining
    .map((each) => (pattern && each.assignedOn === null ? assignedAs(each, { unit }, moment) : each))
    .map((each) => ({ ...each, groupId: group }))
  return { ...having(world, ...joined), lastGroup: world.lastGroup + 1 }
}

const unmergeIn = (world: World, one: Suggestion, { bad }: Step): World =>
  leaving(world, ...unmerge(groupOf(world, one), one, bad ? 'ALL' : 'ONE'))

function splitIn(world: World, one: Suggestion, { bad, promise }: Step, moment: Moment): World {
  const asks = world.asks.get(one.id) ?? []
  const original = split(one, moment)
  const plans = planParts(['first', 'second'], bad ? [1, 1, 1] : promise ? [1, 2, 2] : [2, 1, 1], asks.length)
  const numbers = plans.map((_, place) => world.lastNumber + 1 + place)
  const parts = plans.map(({ title }, place) => {
    const number = numbers[place] as number
    return partOf(one, { id: `part ${number}`, title, number, numberText: String(number) })
  })
  const taken = plans.map(
    (plan, place) => [parts[place]?.id as string, plan.asks.map((ask) => asks[ask - 1] as string)] as const,
  )
  return {
    ...having(world, original, ...parts),
    asks: new Map([...world.asks, ...taken]),
    given: [...world.given, ...parts.map(({ id, number }) => ({ number: number as number, to: id }))],
    lastNumber: world.lastNumber + parts.length,
  }
}

function undoSplitIn(world: World, one: Suggestion, _: Step, moment: Moment): World {
  const all = [...world.suggestions.values()]
  const original = one.partOfId ? (world.suggestions.get(one.partOfId) as Suggestion) : one
  const parts = all.filter(({ partOfId, rejoinedOn }) => partOfId === original.id && rejoinedOn === null)
  const undone = undoSplit(original, parts, moment)
  return having(world, undone.original, ...undone.parts)
}

/** Acts on several at once, or that the walk keeps books of. */
export const onWorld: Record<string, WorldAct> = {
  coSign: sign,
  takeBackSignature: takeBack,
  register: registerIn,
  assign: assignIn,
  merge: mergeIn,
  unmerge: unmergeIn,
  split: splitIn,
  undoSplit: undoSplitIn,
}

const leaves = ['sendBack', 'notAccept', 'withdraw']

/** The world after a step; nothing where the rules refuse. Any other error is a fault of ours and fails the walk. */
export function stepped(world: World, step: Step, moment: Moment): World | undefined {
  const one = aimedAt(world, step)
  try {
    const several = onWorld[step.act]
    if (several) return several(world, one, step, moment)
    const after = { ...onSuggestion, ...onAssignment }[step.act]?.(one, step, moment)
    if (!after) throw new Error(`no act ${step.act}`)
    return leaves.includes(step.act) && one.groupId ? leaving(world, after) : having(world, after)
  } catch (error) {
    if (error instanceof Refusal) return undefined
    throw error
  }
}
