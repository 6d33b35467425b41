import { type Actor, isStaff, unitsOf } from '@/lib/domain/access/actor'
import { Refusal } from '@/lib/domain/refusal'
import { templatePolicy } from '@/lib/domain/template/policy'
import { emptyPhrasesIn, type Template } from '@/lib/domain/template/template'
import { open, type Tx } from '@/lib/store/tx'
import { Prisma } from '@/prisma/generated/client'
import type { Query, Reading } from './query'

export type TemplateOwner = { readonly unitId: string | null; readonly name: string | null }

export type TemplateVersion = Template & {
  readonly version: number
  readonly changedBy: string
  readonly changedAt: string
}

export type TemplateLine = TemplateVersion & {
  readonly unit: string | null
  readonly isOn: boolean
  readonly switchedBy: string | null
  readonly switchedAt: string | null
  readonly mayKeep: boolean
  /** words without a deed, where it holds nothing else */
  readonly emptyPhrases: readonly string[]
}

export type TemplateChoices = { readonly owners: readonly TemplateOwner[]; readonly categories: readonly string[] }
export type TemplatesView = TemplateChoices & { readonly templates: readonly TemplateLine[] }

/** Those of one's units and of the congress, with those that are switched off; there are dozens, never thousands. */
export const listLetterTemplates: Query<null, TemplatesView> = async (reading) => {
  if (!isStaff(reading.actor) && unitsOf(reading.actor).length === 0) throw new Refusal('not-found')
  return { templates: await linesOf(reading, Prisma.sql`true`), ...(await choicesOf(reading)) }
}

export type TemplateView = TemplateChoices & {
  readonly template: TemplateLine
  /** the newest first */
  readonly versions: readonly TemplateVersion[]
}

export const getLetterTemplate: Query<string, TemplateView> = async (reading, id) => {
  const [template] = await linesOf(reading, Prisma.sql`t.id = ${id}::uuid`)
  if (!template || !templatePolicy.view(reading.actor, template)) throw new Refusal('not-found')
  const versions = await open(reading.tx).$queryRaw<TemplateVersion[]>`
    SELECT ${said} FROM letter_template_version v JOIN letter_template t ON t.id = v.template_id JOIN person p ON p.id = v.changed_by_id
     WHERE v.template_id = ${id}::uuid ORDER BY v.version DESC`
  return { template, versions, ...(await choicesOf(reading)) }
}

const said = Prisma.sql`t.id, t.unit_id AS "unitId", v.version, v.title, v.meanings, v.category, v.opening, v.per_ask AS "perAsk", v.closing,
  p.name AS "changedBy", v.changed_at AS "changedAt"`

/** The unit's own before those of the congress. */
async function linesOf({ tx, actor }: Reading, which: Prisma.Sql): Promise<TemplateLine[]> {
  const rows = await open(tx).$queryRaw<Omit<TemplateLine, 'mayKeep' | 'emptyPhrases'>[]>`
    SELECT ${said}, u.name AS unit, t.is_on AS "isOn", w.name AS "switchedBy", t.switched_at AS "switchedAt"
      FROM letter_template t JOIN letter_template_version v ON v.template_id = t.id AND v.version = t.version
      JOIN person p ON p.id = v.changed_by_id LEFT JOIN unit u ON u.id = t.unit_id LEFT JOIN person w ON w.id = t.switched_by_id
     WHERE ${which} AND (t.unit_id IS NULL OR t.unit_id = ANY(${unitsOf(actor)}::uuid[]))
     ORDER BY u.name NULLS LAST, t.is_on DESC, t.id`
  return rows.map((row) => ({
    ...row,
    mayKeep: templatePolicy.keep(actor, row),
    emptyPhrases: emptyPhrasesIn(row),
  }))
}

async function choicesOf({ tx, actor }: Reading): Promise<TemplateChoices> {
  const categories = await open(tx).$queryRaw<{ name: string }[]>`SELECT DISTINCT name FROM category ORDER BY name`
  return { owners: await ownersFor(tx, actor), categories: categories.map(({ name }) => name) }
}

async function ownersFor(tx: Tx, actor: Actor): Promise<TemplateOwner[]> {
  const units = await open(tx).$queryRaw<{ unitId: string; name: string }[]>`
    SELECT id AS "unitId", name FROM unit WHERE id = ANY(${unitsOf(actor)}::uuid[]) ORDER BY name`
  return isStaff(actor) ? [...units, { unitId: null, name: null }] : units
}

export type OfferedTemplates = {
  readonly templates: readonly Template[]
  /** what the suggestion is filed under: the topic and its group */
  readonly categories: readonly string[]
}

/** What may be chosen for the reply of one unit: its own and those of the congress that are in use. */
export async function templatesFor({ tx }: Reading, assignmentId: string): Promise<OfferedTemplates> {
  const [row] = await open(tx).$queryRaw<OfferedTemplates[]>`
    SELECT ARRAY(SELECT g.name FROM category c JOIN category g ON g.id IN (c.id, c.parent_id) WHERE c.id = s.category_id) AS categories,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'unitId', t.unit_id, 'title', v.title, 'meanings', v.meanings, 'category', v.category,
          'opening', v.opening, 'perAsk', v.per_ask, 'closing', v.closing) ORDER BY t.id), '[]')
        FROM letter_template t JOIN letter_template_version v ON v.template_id = t.id AND v.version = t.version
        WHERE t.is_on AND (t.unit_id IS NULL OR t.unit_id = a.unit_id)) AS templates
    FROM assignment a JOIN suggestion s ON s.id = a.suggestion_id WHERE a.id = ${assignmentId}::uuid`
  return row ?? { templates: [], categories: [] }
}
