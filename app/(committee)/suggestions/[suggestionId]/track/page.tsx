import { MovePage } from '@/components/office/move-page'
import { TrackForm } from '@/components/office/track-form'
import { getToTrack } from '@/lib/queries/office-moves'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function TrackPage({ params }: Props) {
  const { actor, data } = await read(getToTrack, (await params).suggestionId)
  const words = await currentWords()
  const { track } = words.officeForms
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={track.title} lead={track.lead}>
      <TrackForm suggestion={data} words={track} form={formWords(words)} />
    </MovePage>
  )
}
