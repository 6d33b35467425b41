import { expect, test } from 'vitest'
import { listLetterTemplates } from '@/lib/queries/letter-templates'
import { saveTemplate } from '../support/letter-templates'
import { see } from '../support/people'
import { assigned } from '../support/replied'
import { rows } from '../support/rows'
import { instructed, sent } from '../support/special-reports'
import { foundTown } from '../support/town'
import { merge } from '../support/units'

test('the templates of a unit that is merged are kept by the successor', async () => {
  const { housing, transport, office } = await foundTown()
  const { templateId } = await saveTemplate(housing.clerk, { unitId: housing.id })
  await merge(office, housing, { successorId: transport.id }, '2022-04-01')
  const { templates } = await see(transport.clerk, listLetterTemplates, null, '2022-04-02')
  expect(templates.find(({ id }) => id === templateId)).toMatchObject({ unitId: transport.id, mayKeep: true })
})

test('what a leader asked of a unit that is merged is asked of the successor', async () => {
  const town = await foundTown()
  const reportId = await sent(town, await assigned(town, [{ unit: town.transport, role: 'LEAD' }]))
  const instructionId = await instructed(town, reportId, { unitId: town.housing.id })
  await merge(town.office, town.housing, { successorId: town.transport.id }, '2022-05-20')
  const { unitId } = await rows.specialReportInstruction.findUniqueOrThrow({ where: { id: instructionId } })
  expect(unitId).toBe(town.transport.id)
})
