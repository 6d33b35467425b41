import type { Page } from '@playwright/test'
import { command } from './handed-over'

/** 试评: a trial of the demonstration's year by a scheme of its own, in preparation; it disturbs no other journey. */
export async function onTrial(office: Page, name: string) {
  const { schemeId } = await command(office, 'write-scheme', { year: 2022, name: `${name}方案`, preset: 'HULUNBUIR' })
  const adoption = { adoptedOn: '2023-01-06', adoption: '主任会议通过', knowsUnbalanced: true }
  await command(office, 'adopt-scheme', { schemeId, version: 1, ...adoption })
  const days = { countsUntil: '2023-01-08', selfDueOn: '2023-01-10', marksDueOn: '2023-01-12' }
  const opening = { schemeId, year: 2022, kind: 'TRIAL', name, groups: 1, ...days }
  const { assessmentId = '' } = await command(office, 'open-assessment', opening)
  return { assessmentId, at: `/assessments/${assessmentId}`, ...days }
}

/** One of its units in a second group of its own; its id. */
export async function withOwnGroup(office: Page, assessmentId: string, unit: string): Promise<string> {
  await office.goto(`/assessments/${assessmentId}/groups`)
  const option = office.locator('select[name=unitId] option', { hasText: unit }).first()
  const unitId = (await option.getAttribute('value')) ?? ''
  await command(office, 'move-assessed-unit', { assessmentId, unitId, groupNo: 2 })
  return unitId
}

/** Members of one of its groups, told by their names, the last leading it. */
export async function withMembers(
  office: Page,
  assessmentId: string,
  names: readonly string[],
  groupNo = 1,
): Promise<string[]> {
  await office.goto(`/assessments/${assessmentId}/groups`)
  const members: string[] = []
  for (const [place, name] of names.entries()) {
    const option = office.locator('select[name=personId] option', { hasText: name }).first()
    const personId = await option.getAttribute('value')
    const named = { assessmentId, personId, groupNo, capacity: 'CONGRESS', leads: place === names.length - 1 }
    members.push((await command(office, 'name-assessment-member', named)).memberId ?? '')
  }
  return members
}
