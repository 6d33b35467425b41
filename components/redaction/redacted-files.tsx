import { attachmentWords } from '@/components/attachments/attachment-words'
import { OfficeFiles } from '@/components/attachments/office-files'
import { Card } from '@/components/ui/card'
import { DataTable } from '@/components/ui/data-table'
import type { FileToDecide, RedactionDesk } from '@/lib/queries/get-redaction'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type RedactedFilesProps = { desk: RedactionDesk; timeZone: string; words: Words }

/** What becomes of each file, and the files that stand in the place of others. */
export function RedactedFiles({ desk, timeZone, words }: RedactedFilesProps) {
  const { redaction, attachments, language } = words
  const at = ({ at: instant }: { at: string }) => instantText(instant, timeZone, language)
  const filed = desk.copies.map((document) => ({ document, times: [document.current, ...document.earlier].map(at) }))
  if (desk.files.length === 0)
    return (
      <Card title={redaction.files}>
        <p className="text-ink-soft">{redaction.noFiles}</p>
      </Card>
    )
  return (
    <>
      <Card title={redaction.files}>
        <DataTable
          caption={redaction.files}
          captionIsSaid
          columns={[
            {
              key: 'file',
              header: redaction.file,
              heads: true,
              cell: (file) => ({ href: `/api/downloads/attachments/${file.id}`, text: file.fileName }),
            },
            { key: 'kind', header: attachments.title, cell: ({ kind }) => attachments.kinds[kind] },
            { key: 'decision', header: redaction.decision, cell: (file) => decisionOf(file, words) },
            { key: 'public', header: redaction.publicAs, cell: (file) => publicNameOf(file, words) },
            {
              key: 'decide',
              header: redaction.decide,
              cell: (file) => ({
                href: `/suggestions/${desk.id}/redaction/${file.id}`,
                text: file.decision ? redaction.decideAgain : redaction.decide,
              }),
            },
          ]}
          rows={desk.files}
          rowKey={({ id }) => id}
        />
        <p className="mt-2 text-ink-soft">{redaction.filesHint}</p>
      </Card>
      <Card title={redaction.copies}>
        <p className="mb-3 text-ink-soft">{redaction.copiesHint}</p>
        <OfficeFiles
          suggestionId={desk.id}
          filed={filed}
          kindsToAdd={['REDACTED_COPY']}
          words={attachmentWords(words)}
          cancel={words.common.cancel}
        />
      </Card>
    </>
  )
}

function decisionOf({ decision }: FileToDecide, { redaction }: Words) {
  if (!decision) return { tone: 'warn' as const, text: redaction.undecided }
  const said = redaction.publications[decision.publication]
  if (decision.publication !== 'WITHHELD') return { tone: 'good' as const, text: said }
  const because = fill(redaction.withheldBecause, { ground: redaction.grounds[decision.ground] })
  return { tone: 'still' as const, text: `${said}${because}` }
}

function publicNameOf({ decision, nameTells }: FileToDecide, { redaction, common }: Words): string {
  if (decision?.publication === 'WITHHELD') return common.none
  return decision?.publicName ?? (nameTells ? redaction.nameTells : common.none)
}
