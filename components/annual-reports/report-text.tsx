import { InOrder } from '@/components/ui/in-order'
import { noteMark, type Part, type ReadReport, writtenNumber } from '@/lib/domain/annual-report/parts'
import type { ReportNumber } from '@/lib/domain/annual-report/report'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { reportNote } from '@/lib/wording/report-notes'
import { sentences } from '@/lib/wording/sentences'

type TextProps = { title: string; read: ReadReport; words: Words }

/** The text as it is read out; each number leads to its note. */
export function ReportText({ title, read, words }: TextProps) {
  const { paper, sections } = words.annualReports
  return (
    <article className="official-paper" aria-label={paper.label}>
      <h2>{title}</h2>
      {read.sections.filter(hasWords).map(({ section, paragraphs }) => (
        <section key={section} className="mt-4">
          <h3>{sections[section]}</h3>
          <InOrder
            of={paragraphs}
            each={(parts) => (
              <p className="written">
                <Parts parts={parts} words={words} />
              </p>
            )}
          />
        </section>
      ))}
    </article>
  )
}

/** A heading without a word below it says nothing. */
const hasWords = ({ paragraphs }: ReadReport['sections'][number]) => paragraphs.some((parts) => parts.length > 0)

function Parts({ parts, words }: { parts: readonly Part[]; words: Words }) {
  return (
    <InOrder
      of={parts}
      each={(part) =>
        part.kind === 'text' ? (
          part.text
        ) : (
          <a href={`#note-${part.note}`} title={reportNote(part.number, words).name} className="tabular-nums">
            {writtenNumber(part.number)}
            <sup>{noteMark(part.note)}</sup>
          </a>
        )
      }
    />
  )
}

type NotesProps = { read: ReadReport; addressOf?: (number: ReportNumber) => string | undefined; words: Words }

/** 数字来历: of each number what it is called, how it is counted, and the list behind it. */
export function ReportNotes({ read, addressOf, words }: NotesProps) {
  const { paper } = words.annualReports
  if (read.notes.length === 0) return null
  return (
    <section aria-labelledby="notes" className="card card-body">
      <h2 id="notes" className="text-lg">
        {paper.notes}
      </h2>
      <ol className="mt-2 space-y-2">
        {read.notes.map(({ place, number }) => (
          <li key={number.key} id={`note-${place}`} className="flex gap-2 target:bg-mark">
            <span className="min-w-9 text-end text-ink-soft tabular-nums">{noteMark(place)}</span>
            <NoteText number={number} href={addressOf?.(number)} words={words} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function NoteText({ number, href, words }: { number: ReportNumber; href: string | undefined; words: Words }) {
  const { paper } = words.annualReports
  const { name, formula, base, excluded, source } = reportNote(number, words)
  return (
    <p className="min-w-0">
      <strong>{name}</strong>
      {words.common.labelColon}
      <span className="tabular-nums">{writtenNumber(number)}</span>
      <span className="block text-ink-soft text-sm">{sentences([formula, base, excluded, source], words)}</span>
      {href ? (
        <a href={href} className="inline-flex min-h-8 items-center">
          {paper.list}
          <span className="sr-only">{fill(paper.of, { name })}</span>
        </a>
      ) : null}
    </p>
  )
}
