import { parse } from 'csv-parse/sync'
import { expect, test } from 'vitest'
import { offers } from '@/app/api/downloads/lists/offers/offers'
import { formatsOf } from '@/lib/domain/list-formats'
import { takeList } from '../support/exported'
import { foundTown } from '../support/town'

const town = await foundTown()
const { office, leader, government, officer, lead, assessor, system, security, audit, housing } = town
const people = { office, leader, government, officer, lead, clerk: housing.clerk, assessor, system, security, audit }
type Who = keyof typeof people

const all: Who[] = ['office', 'leader', 'government', 'officer', 'lead', 'clerk']
const leaving = (...who: Who[]): Who[] => all.filter((one) => !who.includes(one))

/** Who sees the page of each list, and so may take it away; nobody else. */
const mayTake: Record<string, readonly Who[]> = {
  registry: ['office', 'leader', 'government', 'officer'],
  'my-suggestions': ['lead'],
  assignments: ['clerk'],
  'assist-opinions': leaving('officer', 'lead'),
  entries: ['office', 'officer'],
  'key-suggestions': ['office', 'leader', 'government'],
  deadlines: all,
  answered: all,
  commitments: leaving('officer'),
  'rating-changes': ['office', 'leader'],
  rechecks: ['office', 'leader'],
  'publications-waiting': ['office'],
  'publications-out': ['office'],
  'chasing-notices': leaving('officer', 'lead'),
  'reply-meetings': ['office', 'leader', 'lead', 'clerk'],
  dossiers: ['office', 'leader'],
  delegates: ['office', 'leader'],
  units: ['office', 'leader', 'government'],
  towns: ['office', 'leader', 'government'],
  voices: all,
  activities: ['office', 'leader', 'officer', 'lead'],
  stations: leaving('clerk'),
  awards: [...all, 'assessor'],
  assessments: [...leaving('officer', 'lead'), 'assessor'],
  'special-reports': leaving('officer', 'lead'),
  events: ['audit'],
  accounts: ['security'],
  figure: [...all, 'assessor'],
  signers: ['office', 'leader'],
  'figure-promises': [...all, 'assessor'],
  'channel-figure': ['office', 'leader', 'officer'],
  'channel-activities': ['office', 'leader', 'officer'],
  'channel-suggestions': ['office', 'leader', 'officer'],
  'contact-disputes': ['office'],
  'door-items': ['office', 'officer'],
  board: [...all, 'assessor'],
  'assignment-list': ['office', 'leader', 'government'],
  channels: ['office', 'leader', 'officer'],
  performance: ['office', 'officer'],
  'assessment-results': [],
  'registry-full': ['office', 'leader'],
  'deadlines-worked': ['office', 'leader'],
  'answered-worked': ['office', 'leader'],
  'promise-sheet': ['office', 'leader', 'clerk'],
  search: [...all, 'assessor'],
  'phone-list': ['office'],
  unopened: ['office'],
  'pre-assignment': ['government', 'lead', 'clerk'],
  reminders: ['office'],
  imports: ['office'],
  'delegation-members': ['officer'],
  'annual-reports': ['office', 'leader'],
  attendance: ['office', 'leader'],
}

/** A list behind a number is of one number. */
const number: Record<string, string> = {
  figure: '&year=2022&figure=suggestions',
  signers: '&year=2022',
  'figure-promises': '&year=2022&figure=promisesDue',
  'channel-figure': '&year=2022&figure=came',
  'channel-activities': '&year=2022',
  'channel-suggestions': '&year=2022',
  board: '&year=2022',
  search: '&text=道路',
  channels: '&year=2022',
  performance: `&year=2022&delegation=${town.delegations[0]}`,
}

test.each([...offers.keys()])('%s is for whoever sees its page, and for nobody else', async (list) => {
  const got: string[] = []
  for (const [who, by] of Object.entries(people)) {
    const answer = await takeList(by, list, `?format=csv${number[list] ?? ''}`)
    expect([200, 404]).toContain(answer.status)
    if (answer.status !== 200) continue
    got.push(who)
    const text = await answer.text()
    if (formatsOf(list).includes('csv')) expect(parse(text, { bom: true })[0]?.length).toBeGreaterThan(1)
    else expect(text).toMatch(/^PK/)
  }
  expect(got).toEqual(mayTake[list])
})
