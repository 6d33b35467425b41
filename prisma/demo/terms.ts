/** What the congress is called; a title that says no more than the district in it names no town. */
export const congressName = '济南市济阳区人民代表大会'

export const term = { number: 19, startsOn: '2022-01-10' }

/** What is handed in between two sessions counts to the one that has been. */
export const sessions = [
  { number: 1, year: 2022, opensOn: '2022-01-10', closesOn: '2022-01-13' },
  { number: 2, year: 2023, opensOn: '2023-01-07', closesOn: '2023-01-10' },
  { number: 3, year: 2024, opensOn: '2024-01-16', closesOn: '2024-01-19' },
  { number: 4, year: 2025, opensOn: '2025-01-14', closesOn: '2025-01-17' },
  { number: 5, year: 2026, opensOn: '2026-01-20', closesOn: '2026-01-23' },
] as const

export const assignmentMeetingOn = '2022-02-10'

/** Twelve seats fell vacant in the course of 2022 and were filled before the year was over. */
export const byElection = {
  vacancies: 12,
  electedOn: '2022-12-20',
  decision: '区人大常委会代表资格审查公告〔2022〕第9号',
}

export const answerClasses = [
  { letter: 'A', meaning: 'SOLVED' },
  { letter: 'B', meaning: 'IN_PROGRESS' },
  { letter: 'B', meaning: 'PLANNED' },
  { letter: 'C', meaning: 'DEFERRED' },
  { letter: 'D', meaning: 'REFERENCE' },
] as const
