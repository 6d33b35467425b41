import { MovePage } from '@/components/office/move-page'
import { TrackForm } from '@/components/office/track-form'
import { Notice } from '@/components/ui/notice'
import { getToTrack } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function TrackPage({ params }: Props) {
  const { actor, data } = await read(getToTrack, (await params).suggestionId)
  const words = await currentWords()
  const { track } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={track.title} lead={track.lead}>
      {data.openCommitments > 0 ? (
        <Notice title={words.commitments.taken.title}>
          {fill(words.commitments.taken.lead, { count: data.openCommitments })}
        </Notice>
      ) : null}
      <TrackForm suggestion={data} words={track} form={formWords(words)} />
    </MovePage>
  )
}
