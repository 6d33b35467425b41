import { describe, expect, test } from 'vitest'
import { fedBy } from '@/lib/domain/figures/channels/channels-of-year'
import { outcomeFacets, outcomeOf, voiceOutcomes } from '@/lib/domain/figures/channels/outcome'
import { fedStates } from '@/lib/domain/figures/channels/voice-cell'
import { fits } from '@/lib/domain/figures/channels/voice-figure'
import { rate } from '@/lib/domain/figures/shares'
import { contradictions } from '@/lib/domain/figures/sums'
import { yearFigures } from '@/lib/domain/figures/year-figures'
import { voiceEndings, voiceResults } from '@/lib/domain/voice/voice'
import { aVoiceCell } from '../../support/a-report'
import { on, round, suggestion, year } from './a-year'

const asOf = on('2022-12-31')
const of = (...facts: ReturnType<typeof suggestion>[]) => yearFigures(year(facts), asOf)

/** Each of these conditions could be dropped, and no other test of the figures would say so. */
describe('a condition of its own', () => {
  test('parts that were put together again count no more, the original does', () => {
    expect(of(suggestion(), suggestion({ status: 'REJOINED' }))).toMatchObject({ suggestions: 1, replied: 1 })
  })

  test('none of many is nought percent, and none of none is no rate', () => {
    expect([rate(0, 5), rate(0, 0), rate(5, 5)]).toEqual(['0.0', null, '100.0'])
  })

  test('an imported list has no talks, confirmed or disputed, whatever its rows say', () => {
    const talked = { metConfirmed: true, metFaceToFace: false, heardFromAfar: true } as const
    const said = { ...talked, contactDisputed: true, contactWaived: true }
    const counted = { faceToFaceConfirmed: 1, onlyFromAfar: 1, contactDisputed: 1, contactWaived: 1 }
    expect(of(suggestion(said), suggestion({ ...said, isImported: true }))).toMatchObject({ replied: 2, ...counted })
  })

  test('a further round that nobody replied to yet seals nothing: the mark of the round before stands', () => {
    const further = round({ number: 2, repliedOn: null, answers: [], rating: null, isSealed: true })
    expect(of(suggestion({ rounds: [round(), further] }))).toMatchObject({
      returned: 1,
      result: { satisfied: 1, sealed: 0 },
    })
  })

  test('where no list of towns is kept nothing of them is added up', () => {
    const figures = yearFigures(year([suggestion()], { towns: [] }), asOf)
    expect([figures.byTown, contradictions(figures)]).toEqual([[], []])
  })

  test('a retired town has a row where something counts in it, one in use always', () => {
    const towns = [
      { id: 'used', name: 'used', cell: { row: 1, column: 1 } },
      { id: 'kept', name: 'kept', cell: null },
      { id: 'gone', name: 'gone', cell: null },
    ]
    const { byTown } = yearFigures(year([suggestion({ townIds: ['kept'] })], { towns }), asOf)
    expect(byTown.map(({ id, suggestions }) => [id, suggestions])).toEqual([
      ['used', 0],
      ['kept', 1],
    ])
  })

  test('a voice that waits feeds no suggestion, also where one was chosen for it', () => {
    const chosen = { suggestionId: 's1', fed: 'CLAIMED' } as const
    expect(fedBy([aVoiceCell({ ...chosen, state: 'OPEN', ending: null })]).suggestions).toBe(0)
    expect(fedBy([aVoiceCell({ ...chosen, state: 'ENDED', ending: 'MERGED' })])).toMatchObject({
      suggestions: 1,
      claimed: 1,
      confirmed: 0,
    })
  })
})

test('every voice that the database lets be comes out in exactly one way', () => {
  const cells = [
    aVoiceCell({ state: 'OPEN', ending: null, result: null }),
    aVoiceCell({ state: 'PASSED', ending: 'PASSED_TO_UNIT', result: null }),
    ...voiceEndings.flatMap((ending) => {
      const isFed = ending === 'MERGED' || ending === 'BECAME_SUGGESTION'
      const isAnswered = ending === 'ANSWERED_ON_SPOT' || ending.startsWith('PASSED')
      if (isFed) return fedStates.map((fed) => aVoiceCell({ ending, result: null, suggestionId: 's1', fed }))
      return (isAnswered ? [...voiceResults, null] : [null]).map((result) => aVoiceCell({ ending, result }))
    }),
  ]
  for (const cell of cells) {
    const ways = voiceOutcomes.filter((key) => outcomeFacets[key].some((facet) => fits(facet, cell)))
    expect(ways, JSON.stringify(cell)).toEqual([outcomeOf(cell)])
  }
  expect(new Set(cells.map(outcomeOf)).size).toBe(voiceOutcomes.length)
})
