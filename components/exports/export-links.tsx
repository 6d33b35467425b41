import { listFormats, mostOnPaper } from '@/lib/domain/list-formats'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { ExportChoices } from './export-choices'

type ExportLinksProps = {
  /** under which the list is offered */
  list: string
  /** with which its page was read */
  filter?: Readonly<Record<string, unknown>>
  words: Pick<Words, 'exports' | 'errors'>
}

/** The list of a page, with its conditions, to be taken away. */
export function ExportLinks({ list, filter = {}, words: { exports, errors } }: ExportLinksProps) {
  const { making, makingOf, cancel, cancelled, made, torn } = exports
  return (
    <details className="print:hidden">
      <summary className="button">{exports.menu}</summary>
      <ExportChoices
        choices={listFormats.map((format) => ({
          href: addressOf(list, filter, format),
          label: exports.formats[format],
        }))}
        words={{ making, makingOf, cancel, cancelled, made, torn }}
        errors={errors}
      />
      <p className="text-ink-soft text-sm">
        {fill(exports.paperLimits, { docx: mostOnPaper.docx ?? 0, pdf: mostOnPaper.pdf ?? 0 })}
      </p>
    </details>
  )
}

function addressOf(list: string, filter: Readonly<Record<string, unknown>>, format: string): string {
  const asked = new URLSearchParams({ format })
  for (const [name, value] of Object.entries(filter))
    if (name !== 'page' && value !== undefined && value !== '') asked.set(name, String(value))
  return `/api/downloads/lists/${list}?${asked}`
}
