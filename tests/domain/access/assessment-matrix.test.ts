import { describe, expect, test } from 'vitest'
import type { Actor, Grant } from '@/lib/domain/access/actor'
import type { Assessment, AssessmentMember } from '@/lib/domain/assessment/assessment'
import { assessmentPolicy, schemePolicy } from '@/lib/domain/assessment/policy'
import { acts, doingMatrix, moments, ofSchemes, schemeMatrix, seeingMatrix, sights } from './assessment-matrix'

const assessor: Grant = { role: 'ASSESSOR', assessmentGroup: 1 }
const grants: Readonly<Record<string, readonly Grant[]>> = {
  'delegate office': [{ role: 'DELEGATE_OFFICE' }],
  'committee leader': [{ role: 'COMMITTEE_LEADER' }],
  'government office': [{ role: 'GOVERNMENT_OFFICE' }],
  'member who works there since': [assessor, { role: 'UNIT_CLERK', unitId: 'roads' }],
  'head of the unit': [{ role: 'UNIT_HEAD', unitId: 'roads' }],
  'clerk of the unit': [{ role: 'UNIT_CLERK', unitId: 'roads' }],
  'section of the unit': [{ role: 'UNIT_SECTION', unitId: 'roads' }],
  'head of another assessed unit': [{ role: 'UNIT_HEAD', unitId: 'schools' }],
  'head of a unit that is not assessed': [{ role: 'UNIT_HEAD', unitId: 'museum' }],
  delegate: [{ role: 'DELEGATE', delegateId: 'd' }],
}

const actor = (name: string): Actor => ({
  ...{ personId: name, accountId: 'account', signInId: 'sign-in', name, grants: grants[name] ?? [assessor] },
  congress: { id: 'c', name: 'c', shortName: 'c', timeZone: 'Asia/Shanghai', isDemonstration: false },
})

const member = (name: string, more: Partial<AssessmentMember> = {}): AssessmentMember => ({
  ...{ id: name, personId: name, name, groupNo: 1, capacity: 'CONGRESS', leads: false, bars: [], ...more },
})
const barredFrom = (unitId: string) => [{ unitId, ground: 'DECLARED' as const, words: '' }]

const assessmentIn = (moment: string) =>
  ({
    ...{ congressId: 'c', state: moment.split(' ')[0], kind: moment.endsWith('TRIAL') ? 'TRIAL' : 'ANNUAL' },
    units: [
      { unitId: 'roads', name: '交通局', groupNo: 1, leadItems: 3 },
      { unitId: 'schools', name: '教育局', groupNo: 2, leadItems: 3 },
    ],
    members: [
      member('member of the group'),
      member('leader of the group', { leads: true }),
      member('member barred from the unit', { bars: barredFrom('roads') }),
      member('leader barred from the unit', { leads: true, bars: barredFrom('roads') }),
      member('member barred from another unit', { bars: barredFrom('schools') }),
      member('member who works there since'),
      member('member of another group', { groupNo: 2 }),
      member('leader of another group', { groupNo: 2, leads: true }),
    ],
  }) as unknown as Assessment

const ofRoads = (moment: string) => ({ congressId: 'c', assessment: assessmentIn(moment), unitId: 'roads', groupNo: 1 })

const may = (who: string, act: string, moment = 'JUDGED'): boolean => {
  const isOfAll = ['prepare', 'view', 'viewAll', 'decide', 'correct', 'freeze'].includes(act)
  const rule = assessmentPolicy[act as keyof typeof assessmentPolicy] as (actor: Actor, subject: unknown) => boolean
  return Boolean(rule(actor(who), isOfAll ? assessmentIn(moment) : ofRoads(moment)))
}

test('every line of the policy has its column', () => {
  expect([...acts, ...sights].toSorted()).toEqual(Object.keys(assessmentPolicy).toSorted())
  expect(Object.keys(schemePolicy).toSorted()).toEqual(['adopt', 'read', 'view', 'write'])
})

describe.each([...doingMatrix.keys()])('%s', (who) => {
  test('does in an assessment what the matrix says', () => {
    expect(acts.map((act) => may(who, act))).toEqual(doingMatrix.get(who))
  })

  test.each(sights)('has the %s that the matrix says, state by state', (sight) => {
    expect(moments.map((moment) => may(who, sight, moment))).toEqual(seeingMatrix[sight].get(who))
  })
})

test.each([...schemeMatrix.keys()])('%s does with a scheme what the matrix says', (who) => {
  const [draft, adopted] = [{ adoptedOn: null }, { adoptedOn: '2022-01-10' }]
  const found: Record<string, boolean> = {
    'read draft': schemePolicy.read(actor(who), draft),
    'read adopted': schemePolicy.read(actor(who), adopted),
    view: schemePolicy.view(actor(who)),
    write: schemePolicy.write(actor(who)),
    adopt: schemePolicy.adopt(actor(who)),
  }
  expect(ofSchemes.map((act) => found[act])).toEqual(schemeMatrix.get(who))
})
