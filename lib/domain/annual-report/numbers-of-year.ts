import { promiseFigureKeys } from '../figures/commitments/register'
import { rowsOf } from '../figures/group-rows'
import { type GroupKind, groupKinds } from '../figures/groups'
import { figureKeys, satisfactionKeys, splits } from '../figures/register'
import { satisfactionParts } from '../figures/satisfaction'
import type { YearFigures } from '../figures/year-figures'
import { listOf } from './lists'
import { counted, rated, shared } from './number'
import type { Definition, ReportNumber } from './report'

/** Each rate with what is divided by what; the definitions say it themselves. */
export const yearRates = {
  repliedRate: ['replied', 'due'],
  onTimeRate: ['onTime', 'due'],
  lateRate: ['late', 'due'],
  faceToFaceRate: ['faceToFace', 'replied'],
  faceToFaceConfirmedRate: ['faceToFaceConfirmed', 'replied'],
  solvedAsClaimedRate: ['solvedAsClaimed', 'replied'],
  solvedAsConfirmedRate: ['solvedAsConfirmed', 'replied'],
  returnedRate: ['returned', 'replied'],
  satisfiedWithAttitudeRate: ['satisfiedWithAttitude', 'returned'],
  satisfiedWithResultRate: ['satisfiedWithResult', 'returned'],
  rehandledRate: ['rehandled', 'replied'],
  publishedRate: ['published', 'publishable'],
} as const

export const promiseRates = {
  promisesKeptRate: ['promisesKept', 'promisesDue'],
  inheritedKeptRate: ['inheritedKept', 'inheritedDue'],
} as const

export const takingPartKeys = ['units', 'delegates', 'delegations', 'signers'] as const
const listsOfTakingPart = { units: 'units', delegates: 'delegates', delegations: 'delegations', signers: null } as const

export const inYear = (figures: YearFigures): ReportNumber[] => [
  ...takingPartKeys.map((key) => {
    const at = listsOfTakingPart[key]
    return counted(key, figures[key], { register: 'FIGURES', figure: key }, { list: at && listOf({ at }) })
  }),
  ...figureKeys.map((key) =>
    counted(key, figures[key], { register: 'FIGURES', figure: key }, { list: listOf({ at: 'figures', figure: key }) }),
  ),
  ...Object.entries(yearRates).map(([key, [part, of]]) =>
    rated(
      key,
      figures[part],
      figures[of],
      { register: 'FIGURES', figure: part, of },
      { list: listOf({ at: 'figures', figure: part }) },
    ),
  ),
  ...inParts(figures),
  ...inClasses(figures),
  ...groupKinds.flatMap((kind) => inGroups(kind, figures)),
  ...inPromises(figures),
]

function inParts(figures: YearFigures): ReportNumber[] {
  const of = (figure: string, part: string, value: number) =>
    counted(
      `${figure}.${part}`,
      value,
      { register: 'FIGURES', figure, part },
      { list: listOf({ at: 'figures', figure, part }) },
    )
  return [
    ...satisfactionKeys.flatMap((key) => satisfactionParts.map((part) => of(key, part, figures[key][part]))),
    ...splits.origin.parts.map((part) => of('origin', part, figures.origin[part])),
    ...splits.outcome.parts.map((part) => of('outcome', part, figures.outcome[part])),
  ]
}

/** Without a letter last; the shares are of all that was replied to and add up to 100. */
function inClasses({ byClass }: YearFigures): ReportNumber[] {
  const all = Object.entries(byClass).map(([letter, part]) => ({
    part,
    key: `class.${letter}`,
    definition: { register: 'FIGURES', figure: 'byClass', part: letter } as const,
    more: {
      group: { kind: 'class', id: letter, name: letter },
      list: listOf({ at: 'figures', figure: 'byClass', part: letter }),
    },
  }))
  return [
    ...all.map(({ key, part, definition, more }) => counted(key, part, definition, more)),
    ...shared(
      all.map(({ key, part, definition, more }) => ({
        ...{ key: `${key}.share`, part, more },
        definition: { ...definition, of: 'replied' },
      })),
    ),
  ]
}

const groupFigures = { '': 'suggestions', '.replied': 'replied', '.solvedAsConfirmed': 'solvedAsConfirmed' } as const

/** Numbered in the order of the congress. Where an item stands in one group alone the shares add up to 100. */
function inGroups(kind: GroupKind, figures: YearFigures): ReportNumber[] {
  const rows = rowsOf(kind, figures).map((row, at) => {
    const { id, name } = row
    return { row, key: `${kind}.${at + 1}`, group: { kind, id, name } }
  })
  const listIn = (figure: string, id: string | null) =>
    id === null ? null : listOf({ at: 'figures', figure, group: { kind, id } })
  const counts = rows.flatMap(({ row, key, group }) =>
    Object.entries(groupFigures).map(([ending, figure]) =>
      counted(
        `${key}${ending}`,
        row[figure],
        { register: 'FIGURES', figure },
        { group: ending === '' ? group : { ...group, kind: `${kind}${ending}` }, list: listIn(figure, group.id) },
      ),
    ),
  )
  if (kind !== 'category' && kind !== 'delegation') return counts
  const definition: Definition & { of: string } = { register: 'FIGURES', figure: 'suggestions', of: 'suggestions' }
  const parts = rows.map(({ row, key, group }) => ({
    ...{ key: `${key}.share`, part: row.suggestions, definition },
    more: { group, list: listIn('suggestions', group.id) },
  }))
  return [...counts, ...shared(parts)]
}

function inPromises({ promises }: YearFigures): ReportNumber[] {
  return [
    ...promiseFigureKeys.map((key) =>
      counted(
        key,
        promises[key],
        { register: 'PROMISES', figure: key },
        { list: listOf({ at: 'promises', figure: key }) },
      ),
    ),
    ...Object.entries(promiseRates).map(([key, [part, of]]) =>
      rated(
        key,
        promises[part],
        promises[of],
        { register: 'PROMISES', figure: part, of },
        { list: listOf({ at: 'promises', figure: part }) },
      ),
    ),
  ]
}
