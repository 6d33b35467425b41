import { InOrder } from '@/components/ui/in-order'
import type { DeskRow } from '@/lib/queries/registration-desk'
import type { DeskWords } from './registration-table'

type TextPreviewProps = { row: DeskRow; words: DeskWords }

/** The whole text beside the row; it scrolls by itself, also by keyboard. */
export function TextPreview({ row, words: { registration, text, firstLook } }: TextPreviewProps) {
  const parts = [
    { heading: text.situation, body: row.situation },
    { heading: text.analysis, body: row.analysis },
  ].filter(({ body }) => body !== '')
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section tabIndex={0} aria-label={registration.preview} className="card max-h-[80vh] overflow-auto">
      <h2 className="text-lg">{row.title}</h2>
      {parts.map(({ heading, body }) => (
        <div key={heading} className="mt-3">
          <h3>{heading}</h3>
          <p className="written">{body}</p>
        </div>
      ))}
      <h3 className="mt-3">{text.asks}</h3>
      <ol className="list-decimal space-y-1 pl-6">
        <InOrder of={row.asks} each={(ask) => <li className="written">{ask}</li>} />
      </ol>
      {row.look && (row.look.remarks.length > 0 || row.look.opinion !== '') ? (
        <div className="mt-3">
          <h3>{firstLook.card}</h3>
          {row.look.remarks.map((remark) => (
            <p key={remark}>{firstLook.remarks[remark]}</p>
          ))}
          <p className="written">{row.look.opinion}</p>
        </div>
      ) : null}
    </section>
  )
}
