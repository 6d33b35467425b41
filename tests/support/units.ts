import { act, type Person, type TestUnit } from './people'
import { rows } from './rows'

export const decided = (effectiveOn: string) => ({
  effectiveOn,
  documentNumber: '济编〔2022〕15号',
  reason: '机构改革，职责调整。',
})

type Into = { successorId?: string; newName?: string; newKind?: string; grantIds?: string[]; others?: string[] }

export const merge = (by: Person, unit: TestUnit, into: Into, on: string, today = on) => {
  const { others = [], successorId = '', newName = '', ...more } = into
  const input = { unitIds: [unit.id, ...others], successorId, newName, ...more, ...decided(on) }
  return act<{ changeId: string; unitId: string }>(by, 'merge-units', input, today)
}

export const rename = (by: Person, unit: TestUnit, name: string, on: string, today = on) =>
  act<{ changeId: string }>(by, 'rename-unit', { unitId: unit.id, name, ...decided(on) }, today)

export const grantOf = async ({ personId }: Person): Promise<string> =>
  (await rows.roleGrant.findFirstOrThrow({ where: { personId, revokedAt: null } })).id

export const unitOf = (id: string) => rows.unit.findUniqueOrThrow({ where: { id } })
export const partOf = (id: string) => rows.assignment.findUniqueOrThrow({ where: { id } })
