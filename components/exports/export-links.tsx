import { formatsOf, mostOnPaper } from '@/lib/domain/list-formats'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { exportAddress } from './export-address'
import { ExportChoices } from './export-choices'

type ExportLinksProps = {
  /** under which the list is offered */
  list: string
  /** with which its page was read */
  filter?: Readonly<Record<string, unknown>>
  /** what else can be made of the same rows, and what it is called */
  also?: { readonly list: string; readonly name: string } | null
  /** whether there may be more rows than go on paper */
  isLong?: boolean
  words: Pick<Words, 'exports' | 'errors' | 'common'>
}

/** The list of a page, with its conditions, to be taken away. */
export function ExportLinks({ list, filter = {}, also = null, isLong = true, words }: ExportLinksProps) {
  const { exports, errors, common } = words
  const { making, makingOf, cancel, cancelled, made, torn } = exports
  const choicesOf = (of: string, name = '') =>
    formatsOf(of).map((format) => ({
      href: exportAddress(of, filter, format),
      label: name ? `${name}${common.labelColon}${exports.formats[format]}` : exports.formats[format],
    }))
  return (
    <details className="print:hidden">
      <summary className="button">{exports.menu}</summary>
      <ExportChoices
        choices={[...choicesOf(list), ...(also ? choicesOf(also.list, also.name) : [])]}
        words={{ making, makingOf, cancel, cancelled, made, torn }}
        errors={errors}
      />
      {isLong ? (
        <p className="text-ink-soft text-sm">
          {fill(exports.paperLimits, { docx: mostOnPaper.docx ?? 0, pdf: mostOnPaper.pdf ?? 0 })}
        </p>
      ) : null}
    </details>
  )
}
