import { Shell } from '@/components/shell/shell'
import { ReceiptPaper } from '@/components/suggestions/receipt-paper'
import { PrintButton } from '@/components/ui/print-button'
import { qrPath } from '@/lib/documents/qr-path'
import { getSubmissionReceipt } from '@/lib/queries/get-submission-receipt'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { suggestionAddress } from '@/lib/web/suggestion-address'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ReceiptPage({ params }: Props) {
  const { actor, moment, data: receipt } = await read(getSubmissionReceipt, (await params).suggestionId)
  const words = await currentWords()
  const { submissionReceipt } = words
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${receipt.id}`, label: receipt.title || words.suggestion.untitled }]}
      title={submissionReceipt.title}
      actions={<PrintButton>{submissionReceipt.print}</PrintButton>}
    >
      <ReceiptPaper
        receipt={receipt}
        congress={actor.congress.name}
        timeZone={actor.congress.timeZone}
        printedAt={moment.now}
        qr={qrPath(suggestionAddress(receipt.id))}
        words={words}
      />
    </Shell>
  )
}
