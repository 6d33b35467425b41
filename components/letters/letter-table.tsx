import type { Column } from '@/components/ui/data-table'
import { DataTable } from '@/components/ui/data-table'
import { letterFormats } from '@/lib/domain/letter/letter'
import { writtenCode } from '@/lib/domain/written-code'
import type { LetterLine, LettersOfReply } from '@/lib/queries/get-letters'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type LetterTableProps = { reply: LettersOfReply; timeZone: string; words: Words }

/** A line for each addressee: his letter as a file, and what proves that he has it. */
export function LetterTable({ reply, timeZone, words }: LetterTableProps) {
  const { replyLetters, language } = words
  const at = (instant: string | null) => (instant ? instantText(instant, timeZone, language) : replyLetters.notYet)
  const columns: Column<LetterLine>[] = [
    { key: 'name', header: replyLetters.addressee, heads: true, cell: ({ name }) => name },
    { key: 'delivered', header: replyLetters.delivered, cell: ({ deliveredAt }) => at(deliveredAt) },
    { key: 'opened', header: replyLetters.opened, cell: ({ openedAt }) => at(openedAt) },
    { key: 'downloaded', header: replyLetters.downloaded, cell: ({ downloadedAt }) => at(downloadedAt) },
    { key: 'paper', header: replyLetters.handedOver, cell: (line) => onPaper(line, words) },
    {
      key: 'code',
      header: replyLetters.code,
      cell: ({ code }) =>
        code ? { href: `/verify/${code}`, text: writtenCode(code) } : reply.hasText ? replyLetters.afterFirst : '—',
    },
  ]
  if (reply.hasText)
    columns.push({ key: 'file', header: replyLetters.file, cell: (line) => files(reply.id, line, words) })
  return (
    <DataTable
      caption={replyLetters.title}
      captionIsSaid
      columns={columns}
      rows={reply.letters}
      rowKey={({ delegateId }) => delegateId}
    />
  )
}

function onPaper({ handedOverOn, handedOverNote }: LetterLine, { replyLetters, language }: Words): string {
  if (!handedOverOn) return replyLetters.notYet
  return fill(replyLetters.handedOverBy, { day: dayText(handedOverOn, language), note: handedOverNote ?? '' })
}

function files(replyId: string, { delegateId, name }: LetterLine, { replyLetters }: Words) {
  const named = {
    PDF: { text: replyLetters.pdf, label: fill(replyLetters.pdfOf, { name }) },
    DOCX: { text: replyLetters.docx, label: fill(replyLetters.docxOf, { name }) },
  }
  return (
    <span className="cluster">
      {letterFormats.map((format) => (
        <a
          key={format}
          href={`/api/downloads/letters/${replyId}/${delegateId}?format=${format}`}
          aria-label={named[format].label}
          className="inline-flex min-h-11 items-center"
          download
        >
          {named[format].text}
        </a>
      ))}
    </span>
  )
}
