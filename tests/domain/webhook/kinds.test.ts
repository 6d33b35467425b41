import { expect, test } from 'vitest'
import { webhookKinds } from '@/lib/domain/webhook/kinds'
import { isTold } from '@/lib/notifications/rules'

test('the delivery of every kind is queued with its event', () => {
  expect(webhookKinds.filter((kind) => !isTold(kind))).toEqual([])
})
