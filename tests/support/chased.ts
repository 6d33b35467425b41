import { remindIn } from '@/lib/jobs/remind'
import { assignedTo } from './handling'
import { act, type TestUnit } from './people'
import { clock } from './reminding'
import { rows } from './rows'
import type { Town } from './town'

export type Chased = { readonly noticeId: string; readonly assignmentId: string; readonly suggestionId: string }

/** Handed over on 10 March 2022, so that the reply is due on Friday, 10 June; on Monday the ladder drafts. */
export const lateOn = '2022-06-13'

export async function late(town: Town, unit: TestUnit): Promise<Omit<Chased, 'noticeId'>> {
  const [assignmentId, suggestionId] = await assignedTo(town, unit, '2022-03-10')
  return { assignmentId, suggestionId }
}

/** The drafts of one morning. */
export async function drafts(town: Town, units: readonly TestUnit[]): Promise<Chased[]> {
  const found = []
  for (const unit of units) found.push(await late(town, unit))
  await remindIn(town.congressId, clock(lateOn))
  return Promise.all(found.map(async (one) => ({ ...one, noticeId: (await noticeOf(one.suggestionId)).id })))
}

export const aDraft = async (town: Town, unit = town.housing): Promise<Chased> =>
  (await drafts(town, [unit]))[0] as Chased

export const issue = (town: Town, noticeId: string, version = 1, on: string = lateOn) =>
  act(town.office, 'issue-chasing-notice', { noticeId, version }, on)

export async function issued(town: Town, unit = town.housing): Promise<Chased> {
  const draft = await aDraft(town, unit)
  await issue(town, draft.noticeId)
  return draft
}

export const noticeOf = (suggestionId: string) => rows.chasingNotice.findFirstOrThrow({ where: { suggestionId } })

export const paperOf = (noticeId: string) => rows.chasingNotice.findUniqueOrThrow({ where: { id: noticeId } })

export const demand = '请于本月二十日前完成办理，并书面说明进展和下一步安排。'

/** 督办单 to the unit of an assignment. */
export async function supervision(town: Town, assignmentId: string, on: string = lateOn): Promise<string> {
  const { noticeId } = await act<{ noticeId: string }>(
    town.office,
    'draft-supervision-notice',
    { assignmentId, demand },
    on,
  )
  return noticeId
}
