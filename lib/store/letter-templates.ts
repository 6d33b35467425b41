import { Refusal } from '@/lib/domain/refusal'
import type { Template } from '@/lib/domain/template/template'
import { open, type Tx } from './tx'

export type KeptTemplate = {
  readonly id: string
  readonly unitId: string | null
  readonly version: number
  readonly isOn: boolean
}
export type TemplateContent = Omit<Template, 'id' | 'unitId'>
type Act = { readonly congressId: string; readonly personId: string; readonly at: Date }

export async function lockTemplate(tx: Tx, id: string): Promise<KeptTemplate> {
  const [row] = await open(tx).$queryRaw<KeptTemplate[]>`
    SELECT id, unit_id AS "unitId", version, is_on AS "isOn" FROM letter_template WHERE id = ${id}::uuid FOR UPDATE`
  if (!row) throw new Refusal('not-found')
  return row
}

export async function addTemplate(
  tx: Tx,
  unitId: string | null,
  content: TemplateContent,
  act: Act,
): Promise<KeptTemplate> {
  const { congressId } = act
  const kept = await open(tx).letterTemplate.create({
    data: { congressId, unitId },
    select: { id: true, unitId: true, version: true, isOn: true },
  })
  await addVersion(tx, kept, content, act)
  return kept
}

/** Another version beside the old ones. */
export async function changeTemplate(
  tx: Tx,
  { id }: KeptTemplate,
  content: TemplateContent,
  act: Act,
): Promise<KeptTemplate> {
  const changed = await open(tx).letterTemplate.update({
    where: { id },
    data: { version: { increment: 1 } },
    select: { id: true, unitId: true, version: true, isOn: true },
  })
  await addVersion(tx, changed, content, act)
  return changed
}

async function addVersion(
  tx: Tx,
  { id, version }: KeptTemplate,
  { meanings, ...content }: TemplateContent,
  { congressId, personId, at }: Act,
): Promise<void> {
  await open(tx).letterTemplateVersion.create({
    data: {
      templateId: id,
      version,
      congressId,
      ...content,
      meanings: [...new Set(meanings)],
      changedById: personId,
      changedAt: at,
    },
    select: { version: true },
  })
}

export async function switchTemplate(tx: Tx, id: string, isOn: boolean, { personId, at }: Act): Promise<void> {
  await open(tx).letterTemplate.update({
    where: { id },
    data: { isOn, switchedById: personId, switchedAt: at },
    select: { id: true },
  })
}

/** Templates outlive the tree of one year: a category is known by its name. */
export async function ensureCategoryName(tx: Tx, name: string): Promise<void> {
  const known = await open(tx).category.findFirst({ where: { name }, select: { id: true } })
  if (!known) throw new Refusal('category-unknown', { name })
}
