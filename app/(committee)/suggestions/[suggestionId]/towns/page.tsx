import { MovePage } from '@/components/office/move-page'
import { PlaceForm } from '@/components/towns/place-form'
import { EmptyState } from '@/components/ui/empty-state'
import { getToPlace } from '@/lib/queries/get-to-place'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function PlaceSuggestionPage({ params }: Props) {
  const { actor, data } = await read(getToPlace, (await params).suggestionId)
  const words = await currentWords()
  const { towns } = words
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={towns.placeTitle} lead={towns.placeLead}>
      {data.placing.towns.length > 0 ? (
        <PlaceForm suggestion={data} words={towns} form={formWords(words)} />
      ) : (
        <EmptyState title={towns.none} hint={towns.noneHint} />
      )}
    </MovePage>
  )
}
