/** Who may do what in an assessment: written by hand, never made from the code. x: he may; the workflow says when. */
export const acts =
  'prepare view assessOneself handInSelf judge leadGroup meetInGroup seeMarks settle object decide correct freeze enterSheet'.split(
    ' ',
  )

const doing = `
delegate office                       x x - - - x x x x - x x x x
committee leader                      - x - - - - - - - - - - - -
government office                     - x - - - - - - - - - - - -
member of the group                   - x - - x - x x - - - - - -
leader of the group                   - x - - x x x x x - - - - -
member barred from the unit           - x - - - - x - - - - - - -
leader barred from the unit           - x - - - - x - - - - - - -
member barred from another unit       - x - - x - x x - - - - - -
member who works there since          - x x - - - x - - - - - - -
member of another group               - x - - - - - - - - - - - -
leader of another group               - x - - - - - - - - - - - -
assessor who is no member             - - - - - - - - - - - - - -
head of the unit                      - x x x - - - - - x - - - -
clerk of the unit                     - x x - - - - - - - - - - -
head of another assessed unit         - x - - - - - - - - - - - -
head of a unit that is not assessed   - - - - - - - - - - - - - -
delegate                              - - - - - - - - - - - - - -
`

/** Of one unit's scores in each state; the last two are the frozen year and a frozen trial. */
export const moments = ['SELF_ASSESSED', 'JUDGED', 'CHECKED', 'CANCELLED', 'FROZEN', 'FROZEN TRIAL']

const seeing = {
  viewUnit: `
delegate office                       x x x x x x
committee leader                      x x x x x x
government office                     - - - - - -
member of the group                   x x x x x x
leader of the group                   x x x x x x
member barred from the unit           - - - - - -
leader barred from the unit           - - - - - -
member barred from another unit       x x x x x x
member who works there since          - - x - x x
member of another group               - - - - - -
leader of another group               - - - - - -
assessor who is no member             - - - - - -
head of the unit                      - - x - x x
clerk of the unit                     - - x - x x
head of another assessed unit         - - - - - -
head of a unit that is not assessed   - - - - - -
delegate                              - - - - - -
`,
  viewAll: `
delegate office                       x x x x x x
committee leader                      x x x x x x
government office                     - - - - x -
member of the group                   - - - - x -
leader of the group                   - - - - x -
member barred from the unit           - - - - x -
leader barred from the unit           - - - - x -
member barred from another unit       - - - - x -
member who works there since          - - - - x -
member of another group               - - - - x -
leader of another group               - - - - x -
assessor who is no member             - - - - - -
head of the unit                      - - - - x -
clerk of the unit                     - - - - x -
head of another assessed unit         - - - - x -
head of a unit that is not assessed   - - - - - -
delegate                              - - - - - -
`,
  openResult: `
delegate office                       x x x x x x
committee leader                      x x x x x x
government office                     - - - - x -
member of the group                   x x x x x x
leader of the group                   x x x x x x
member barred from the unit           - - - - x -
leader barred from the unit           - - - - x -
member barred from another unit       x x x x x x
member who works there since          - - x - x x
member of another group               - - - - x -
leader of another group               - - - - x -
assessor who is no member             - - - - - -
head of the unit                      - - x - x x
clerk of the unit                     - - x - x x
head of another assessed unit         - - - - x -
head of a unit that is not assessed   - - - - - -
delegate                              - - - - - -
`,
}
export const sights = ['viewUnit', 'viewAll', 'openResult'] as const

export const ofSchemes = ['read draft', 'read adopted', 'view', 'write', 'adopt']

const schemes = `
delegate office                       x x x x x
committee leader                      x x x - -
government office                     - x - - -
member of the group                   - x - - -
head of the unit                      - x - - -
clerk of the unit                     - x - - -
section of the unit                   - x - - -
delegate                              - - - - -
`

const cells = (table: string): Map<string, readonly boolean[]> =>
  new Map(
    table
      .trim()
      .split('\n')
      .map((line) => [line.slice(0, 38).trim(), [...line.slice(38).replaceAll(' ', '')].map((cell) => cell === 'x')]),
  )

export const doingMatrix = cells(doing)
export const schemeMatrix = cells(schemes)
export const seeingMatrix = {
  viewUnit: cells(seeing.viewUnit),
  viewAll: cells(seeing.viewAll),
  openResult: cells(seeing.openResult),
}
