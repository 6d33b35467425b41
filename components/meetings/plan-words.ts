import type { Words } from '@/lib/wording/catalogue'

/** What the desk for planning speaks, and no more: it travels to the browser with the page. */
export function planWords({ meetingPlan, meetings, common, errors, language }: Words) {
  const { numbered, agendaNone, keptName, name } = meetings
  const { listComma, cancel } = common
  return { plan: meetingPlan, meetings: { numbered, agendaNone, keptName, name }, listComma, cancel, errors, language }
}

export type PlanWords = ReturnType<typeof planWords>
