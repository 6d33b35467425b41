import { DataTable } from '@/components/ui/data-table'
import type { TemplateLine } from '@/lib/queries/letter-templates'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type TemplatesTableProps = { templates: readonly TemplateLine[]; timeZone: string; words: Words }

/** Name, what it is for, whose it is, and whether it is in use. */
export function TemplatesTable({ templates, timeZone, words }: TemplatesTableProps) {
  const { letterTemplates, states, common, language } = words
  return (
    <DataTable
      caption={letterTemplates.title}
      captionIsSaid
      rows={templates}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'title',
          header: letterTemplates.name,
          heads: true,
          cell: ({ id, title }) => ({ href: `/letter-templates/${id}`, text: title }),
        },
        {
          key: 'meanings',
          header: letterTemplates.meanings,
          cell: ({ meanings }) => meanings.map((meaning) => states.answerClass[meaning]).join(common.listComma),
        },
        {
          key: 'category',
          header: letterTemplates.category,
          fit: 'tight',
          cell: ({ category }) => category ?? letterTemplates.anyCategory,
        },
        { key: 'owner', header: letterTemplates.owner, cell: ({ unit }) => unit ?? letterTemplates.ofCongress },
        {
          key: 'changed',
          header: letterTemplates.changed,
          cell: ({ version, changedBy, changedAt }) =>
            fill(letterTemplates.changedBy, {
              version,
              name: changedBy,
              instant: instantText(changedAt, timeZone, language),
            }),
        },
        { key: 'state', header: letterTemplates.state, fit: 'tight', cell: (line) => stateOf(line, letterTemplates) },
      ]}
    />
  )
}

function stateOf({ isOn, emptyPhrases }: TemplateLine, words: Words['letterTemplates']) {
  if (!isOn) return { tone: 'still', text: words.states.off } as const
  if (emptyPhrases.length > 0) return { tone: 'warn', text: words.empty } as const
  return { tone: 'good', text: words.states.on } as const
}
