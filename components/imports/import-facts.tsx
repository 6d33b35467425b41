import { Badge } from '@/components/ui/badge'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { missedFields } from '@/lib/domain/import/understand-table'
import type { ImportView } from '@/lib/queries/get-import'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { countsText } from './counts-text'
import { importTones } from './imports-table'

/** What was read, and how it was understood. */
export function ImportFacts({ list, words }: { list: ImportView; words: Words }) {
  const { preview, states } = words.importing
  const { format, encoding, sheet, sheets, understanding } = list.understood
  const others = sheets.filter(({ name }) => name !== sheet)
  return (
    <Card title={preview.understanding} aside={<Badge tone={importTones[list.state]}>{states[list.state]}</Badge>}>
      <DefinitionList
        items={[
          { term: preview.file, value: list.fileName },
          { term: preview.format, value: [format, encoding].filter(Boolean).join(' ') },
          { term: preview.sheet, value: sheet },
          ...(others.length > 0
            ? [
                {
                  term: preview.otherSheets,
                  value: others.map((other) => sheetText(other, preview)).join(words.common.listComma),
                },
              ]
            : []),
          { term: preview.titles, value: understanding.titles.join(' / ') || words.common.none },
          { term: preview.header, value: headerText(understanding.header, preview) },
          { term: words.importing.list.rows, value: countsText(list.counts, words) },
        ]}
      />
      {missedFields(understanding).map((field) => (
        <p key={field} className="mt-2 text-ink-soft">
          {words.importing.missed[field]}
        </p>
      ))}
    </Card>
  )
}

type PreviewWords = Words['importing']['preview']

const sheetText = ({ name, hidden }: { name: string; hidden: boolean }, words: PreviewWords) =>
  hidden ? `${name} (${words.hidden})` : name

function headerText(header: { first: number; last: number } | null, words: PreviewWords): string {
  if (!header) return words.noHeader
  return fill(header.first === header.last ? words.headerRow : words.headerRows, header)
}
