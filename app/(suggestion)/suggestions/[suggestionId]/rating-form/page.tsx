import { RatingFormPaper } from '@/components/ratings/rating-form-paper'
import { Shell } from '@/components/shell/shell'
import { PrintButton } from '@/components/ui/print-button'
import { qrPath } from '@/lib/documents/qr-path'
import { getRatingForm } from '@/lib/queries/get-rating-form'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { suggestionAddress } from '@/lib/web/suggestion-address'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RatingFormPage({ params }: Props) {
  const { actor, data: paper } = await read(getRatingForm, (await params).suggestionId)
  const words = await currentWords()
  const { form } = words.ratings
  const qr = qrPath(suggestionAddress(paper.id))
  return (
    <Shell
      actor={actor}
      words={words}
      crumbs={[{ href: `/suggestions/${paper.id}`, label: paper.title }]}
      title={form.title}
      actions={<PrintButton>{form.print}</PrintButton>}
    >
      {(['first', 'second'] as const).map((copy) => (
        <RatingFormPaper key={copy} paper={paper} copy={copy} congress={actor.congress.name} qr={qr} words={words} />
      ))}
    </Shell>
  )
}
