import { SignaturePaper } from '@/components/co-signing/signature-paper'
import { Shell } from '@/components/shell/shell'
import { PrintButton } from '@/components/ui/print-button'
import { getSignatureSheet } from '@/lib/queries/get-signature-sheet'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function SignatureSheetPage({ params }: Props) {
  const { actor, data: sheet } = await read(getSignatureSheet, (await params).suggestionId)
  const words = await currentWords()
  const { paper } = words.coSigning
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${sheet.id}`, label: sheet.title || words.suggestion.untitled }]}
      title={paper.title}
      actions={<PrintButton>{paper.print}</PrintButton>}
    >
      <SignaturePaper sheet={sheet} congress={actor.congress.name} timeZone={actor.congress.timeZone} words={words} />
    </Shell>
  )
}
