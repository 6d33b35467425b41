import { expect, test } from 'vitest'
import { nominationSchemas } from '@/lib/schemas/award'

const empty = { callId: '0198c0de-0000-7000-8000-000000000001', unitId: '', person: '', post: '', suggestionId: '' }
const missing = (kind: keyof typeof nominationSchemas, more: object = {}) =>
  nominationSchemas[kind]
    .safeParse({ ...empty, reason: '', ...more })
    .error?.issues.map(({ path }) => path[0])
    .sort()

test('what is missing of a nomination is told all at once, by the kind of its call', () => {
  expect(missing('WORKER')).toEqual(['person', 'post', 'reason', 'unitId'])
  expect(missing('UNIT')).toEqual(['reason', 'unitId'])
  expect(missing('SUGGESTION')).toEqual(['reason', 'suggestionId'])
  expect(missing('UNIT', { unitId: empty.callId, reason: '办理认真，群众满意' })).toBeUndefined()
})
