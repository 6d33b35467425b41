import { listFormats, mostOnPaper } from '@/lib/domain/list-formats'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type ExportLinksProps = {
  /** under which the list is offered */
  list: string
  /** with which its page was read */
  filter?: Readonly<Record<string, unknown>>
  words: Pick<Words, 'exports'>
}

/** The list of a page, with its conditions, to be taken away; plain links, so that they work wherever links do. */
export function ExportLinks({ list, filter = {}, words: { exports } }: ExportLinksProps) {
  return (
    <details className="print:hidden">
      <summary className="button">{exports.menu}</summary>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {listFormats.map((format) => (
          <li key={format}>
            <a className="inline-flex min-h-11 items-center" href={addressOf(list, filter, format)} download>
              {exports.formats[format]}
            </a>
          </li>
        ))}
      </ul>
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
