import type { assessmentRefusals as source } from '../zh/assessment-refusals'
import { awardRefusals } from './award-refusals'

export const assessmentRefusals: typeof source = {
  ...awardRefusals,
  'scheme-not-adopted': 'The scheme is not adopted yet. Adopt it first.',
  'scheme-of-other-year': 'An annual assessment takes the scheme of its year; the chosen one is of {year}.',
  'year-assessed-already': 'There is an annual assessment of {year} already. A trial can be opened beside it.',
  'assessment-day-outside': 'The day cannot lie before {earliest}.',
  'assessment-without-units': 'No unit handled anything in {year}.',
  'group-outside': 'Choose a group from 1 to {most}.',
  'member-named-already': 'He is a member already. Everybody is in one group only.',
  'member-not-assessor': 'He does not hold the office of an assessor. The security administrator grants it.',
  'group-led-already': 'Group {groupNo} has a leader already.',
  'member-too-late': 'The marks of {unit} are open already, so nobody can join. The others of the group go on.',
  'member-barred-from-group': 'He is barred from all units of group {groupNo}. Choose another group.',
  'barred-already': 'He is barred from that unit already.',
  'not-barred': 'He is not barred from that unit.',
  'barred-by-record': 'A bar that follows from an office or a suggestion cannot be lifted.',
  'groups-not-ready': 'The groups are not ready at {count point|points}. Complete members and leaders first.',
  'self-assessments-missing': '{count unit has|units have} not handed in a self-assessment. Confirm to go on.',
  'marks-missing': 'Marks of {count unit are|units are} missing. Confirm to go on; what is missing counts as nothing.',
}
