import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OpenMoves } from '@/components/suggestions/open-moves'
import type { SuggestionMove } from '@/lib/domain/suggestion/workflow'
import type { SuggestionPageView } from '@/lib/queries/get-suggestion'
import { wordsFor } from '@/lib/wording/catalogue'

const words = wordsFor('zh-CN')

function ways(moves: SuggestionMove[]) {
  const view = { id: 'one', moves, handlers: [], keyWay: 'nominate' } as unknown as SuggestionPageView
  const html = renderToStaticMarkup(<OpenMoves view={view} words={words} />)
  return [...html.matchAll(/<a ([^>]*)>([^<]+)<\/a>/g)].map(([, attributes = '', label]) => ({
    label,
    isMain: attributes.includes('button-main'),
  }))
}

test('the next step is the main button; what turns a suggestion away stands behind it', () => {
  const { assign, register, sendBack, notAccept } = words.suggestion.moves
  expect(ways(['sendBack', 'notAccept', 'assign'])).toMatchObject([
    { label: assign, isMain: true },
    { label: sendBack, isMain: false },
    { label: notAccept, isMain: false },
    { isMain: false },
  ])
  expect(ways(['register', 'sendBack'])[0]).toEqual({ label: register, isMain: true })
})

test('where nothing is asked for no button is the main one', () => {
  expect(ways(['sendBack', 'merge']).some(({ isMain }) => isMain)).toBe(false)
})
