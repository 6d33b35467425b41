import { expect, test } from 'vitest'
import { jurisdictions } from '@/lib/domain/deadlines/presets'
import { pressureBasis } from '@/lib/domain/rating/pressure'

test('where the chosen rules have the article it is theirs; elsewhere it is a model', () => {
  expect(jurisdictions.filter((one) => pressureBasis(one).isOwn)).toEqual(['chongqing'])
  expect(pressureBasis('shandong')).toEqual({ basis: 'CQ 38', isOwn: false })
})
