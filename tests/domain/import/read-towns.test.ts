import { expect, test } from 'vitest'
import { readTowns } from '@/lib/domain/import/read-towns'

test.each([
  ['垛石街道、新市镇', ['垛石街道', '新市镇']],
  ['垛石街道，新市镇；垛石街道', ['垛石街道', '新市镇']],
  ['垛石街道\n新市镇', ['垛石街道', '新市镇']],
  ['全区', []],
  ['—', []],
  ['', []],
])('%s', (written, towns) => {
  expect(readTowns(written)).toEqual(towns)
})
