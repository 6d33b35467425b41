import { open, type Tx } from './tx'

export type LetterSetting = {
  readonly sectionSigns: boolean
  readonly numberPattern: string
  readonly contact: string
  readonly contactPhone: string
  readonly copies: string
}

export type Changed = { readonly congressId: string; readonly changedById: string; readonly changedAt: Date }

export async function saveLetterSetting(
  tx: Tx,
  unitId: string,
  setting: LetterSetting,
  changed: Changed,
): Promise<void> {
  await open(tx).letterSetting.upsert({
    where: { unitId },
    create: { unitId, ...setting, ...changed },
    update: { ...setting, changedById: changed.changedById, changedAt: changed.changedAt },
    select: { unitId: true },
  })
}

export type SignOffSetting = { readonly governmentChecks: boolean; readonly reason: string }

export async function saveSignOffSetting(
  tx: Tx,
  setting: SignOffSetting,
  { congressId, ...changed }: Changed,
): Promise<void> {
  await open(tx).signOffSetting.upsert({
    where: { congressId },
    create: { congressId, ...setting, ...changed },
    update: { ...setting, ...changed },
    select: { congressId: true },
  })
}
