import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { CandidateLists } from '@/components/awards/candidate-lists'
import type { AwardView } from '@/lib/queries/get-award'
import { wordsFor } from '@/lib/wording/catalogue'

const words = wordsFor('zh-CN')
const { none, own, ownNone } = words.awards.list

const empty = (seesList: boolean) =>
  renderToStaticMarkup(
    <CandidateLists call={{ candidates: [], state: 'NOMINATED', seesList } as unknown as AwardView} words={words} />,
  )

test('who may see only his own is not told that nobody is nominated', () => {
  expect(empty(true)).toContain(none)
  expect(empty(false)).not.toContain(none)
  expect(empty(false)).toContain(ownNone)
  expect(empty(false)).toContain(own)
})
