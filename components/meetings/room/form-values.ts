import type { ItemOutcome } from '@/lib/domain/meeting/meeting'
import { type AnswererRank, gapsOf } from '@/lib/domain/meeting/room/recording'
import type { RoomItem } from '@/lib/queries/get-meeting-room'
import type { LiveGuest, LiveItem } from '@/lib/queries/meeting-room-live'
import type { PromiseInput, RecordInput } from './entry'

export type FormValues = {
  readonly unitId: string
  readonly name: string
  readonly post: string
  readonly rank: AnswererRank | ''
  readonly answer: string
  readonly words: string
  readonly outcome: ItemOutcome | ''
  readonly promises: readonly PromiseInput[]
}

/** What is being typed, over which version of the record. */
export type Draft = { readonly version: number; readonly values: FormValues }

type Came = Pick<LiveGuest, 'presence' | 'presentName' | 'presentPost'>

/** As it stands; where nothing is recorded yet whoever came for the unit stands there already. */
export function valuesOf(live: LiveItem, item: RoomItem, cameFor: (unitId: string) => Came | undefined): FormValues {
  const unitId = live.answeredByUnitId ?? item.units[0]?.unitId ?? ''
  const said = { unitId, answer: live.answerText, words: live.delegateWords, outcome: live.outcome ?? '' } as const
  if (live.answeredByUnitId === null) return { ...said, ...answererOf(cameFor(unitId)), promises: [] }
  const { answeredBy: name, answeredByPost: post, answeredByRank } = live
  return { ...said, name, post, rank: answeredByRank ?? '', promises: [] }
}

export function answererOf(came: Came | undefined): Pick<FormValues, 'name' | 'post' | 'rank'> {
  const rank = came?.presence === 'HEAD' || came?.presence === 'DEPUTY' ? came.presence : ''
  return { name: rank ? (came?.presentName ?? '') : '', post: rank ? (came?.presentPost ?? '') : '', rank }
}

export const valuesFrom = (input: RecordInput): FormValues => ({
  unitId: input.answeredByUnitId ?? '',
  name: input.answeredBy,
  post: input.answeredByPost,
  rank: input.answeredByRank ?? '',
  answer: input.answerText,
  words: input.delegateWords,
  outcome: input.outcome,
  promises: input.promises,
})

export type Written = Omit<RecordInput, 'itemId' | 'version' | 'doneAt'>

export const written = ({ unitId, name, post, rank, answer, words, outcome, promises }: FormValues): Written => ({
  outcome: outcome || 'POSTPONED',
  answeredByUnitId: unitId || null,
  answeredBy: name.trim(),
  answeredByPost: post.trim(),
  answeredByRank: rank || null,
  answerText: answer.trim(),
  delegateWords: words.trim(),
  promises: promises.map((one) => ({
    ...one,
    text: one.text.trim(),
    responsiblePerson: one.responsiblePerson.trim(),
    money: one.money.trim(),
  })),
})

export type Fault = 'required' | 'short' | 'past' | 'postponed'
export type Faults = Readonly<Record<string, Fault>>

const fieldOf = {
  answeredByUnitId: 'unitId',
  answeredBy: 'name',
  answeredByPost: 'post',
  answeredByRank: 'rank',
  delegateWords: 'words',
} as const

/** The rule of the server, asked here as well because the server may be out of reach. */
export function faultsOf(values: FormValues, today: string): Faults {
  const faults: Record<string, Fault> = {}
  const said = written(values)
  if (values.outcome === '') faults.outcome = 'required'
  else for (const gap of gapsOf(said)) faults[fieldOf[gap]] = 'required'
  if (values.outcome === 'POSTPONED' && said.promises.length > 0) faults.outcome = 'postponed'
  for (const [place, promise] of said.promises.entries()) {
    const fault = (field: keyof PromiseInput, what: Fault) => {
      faults[`promises.${place}.${field}`] = what
    }
    if (promise.unitId === '') fault('unitId', 'required')
    if (promise.text.length < 5) fault('text', promise.text === '' ? 'required' : 'short')
    if (promise.responsiblePerson === '') fault('responsiblePerson', 'required')
    if (promise.dueOn === '') fault('dueOn', 'required')
    else if (promise.dueOn < today) fault('dueOn', 'past')
  }
  return faults
}

export const saySame = (left: FormValues, right: FormValues): boolean => JSON.stringify(left) === JSON.stringify(right)
