import { expect, test } from 'vitest'
import { listLetterTemplates } from '@/lib/queries/letter-templates'
import { saveTemplate } from '../support/letter-templates'
import { see } from '../support/people'
import { foundTown } from '../support/town'
import { merge } from '../support/units'

test('the templates of a unit that is merged are kept by the successor', async () => {
  const { housing, transport, office } = await foundTown()
  const { templateId } = await saveTemplate(housing.clerk, { unitId: housing.id })
  await merge(office, housing, { successorId: transport.id }, '2022-04-01')
  const { templates } = await see(transport.clerk, listLetterTemplates, null, '2022-04-02')
  expect(templates.find(({ id }) => id === templateId)).toMatchObject({ unitId: transport.id, mayKeep: true })
})
