import { ConcludeForm } from '@/components/office/conclude-form'
import { MovePage } from '@/components/office/move-page'
import { ButtonLink } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { getToConclude } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function ConcludePage({ params }: Props) {
  const { actor, data } = await read(getToConclude, (await params).suggestionId)
  const words = await currentWords()
  const { conclude } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={conclude.title} lead={conclude.lead}>
      {data.rating ? null : <Notice tone="warn">{conclude.noRating}</Notice>}
      {data.openCommitments > 0 ? (
        <Notice tone="warn" title={fill(words.commitments.blocksConclusion, { count: data.openCommitments })}>
          <ButtonLink href={`/suggestions/${data.id}#commitments`}>{words.commitments.home.go}</ButtonLink>
        </Notice>
      ) : (
        <ConcludeForm suggestionId={data.id} words={conclude} form={formWords(words)} />
      )}
    </MovePage>
  )
}
