import { MergeCandidates } from '@/components/office/merge-candidates'
import { MergeForm } from '@/components/office/merge-form'
import { MovePage } from '@/components/office/move-page'
import { Members } from '@/components/suggestions/group-card'
import { Card } from '@/components/ui/card'
import { FilterBar } from '@/components/ui/filter-bar'
import { TextField } from '@/components/ui/text-field'
import { getToMerge } from '@/lib/queries/get-to-merge'
import { mergeChoiceSchema } from '@/lib/schemas/merge-choice'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function MergePage({ params, searchParams }: Props) {
  const { suggestionId } = await params
  const choice = mergeChoiceSchema.parse(oneOfEach(await searchParams))
  const { actor, data } = await read(getToMerge, { ...choice, suggestionId })
  const words = await currentWords()
  const { merge } = words.merging
  const { group, chosen, found, like } = data
  const list = { suggestionId, choice, words }
  const otherIds = chosen.map(({ id }) => id)
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={merge.title} lead={merge.lead}>
      {group ? (
        <Card title={merge.inGroup}>
          <Members members={group.members} thisId={suggestionId} words={words} />
        </Card>
      ) : null}
      <Card title={fill(merge.chosen, { count: chosen.length })}>
        {chosen.length > 0 ? (
          <>
            <MergeCandidates candidates={chosen} drops {...list} />
            <p className="my-3 text-ink-soft">{merge.willAssign}</p>
            <MergeForm
              key={otherIds.join()}
              suggestionId={suggestionId}
              otherIds={otherIds}
              words={merge}
              form={formWords(words)}
            />
          </>
        ) : (
          <p>{merge.noneChosen}</p>
        )}
      </Card>
      <FilterBar
        action={`/suggestions/${suggestionId}/merge`}
        inUse={0}
        words={words.common}
        kept={{ chosen: choice.chosen.join(',') }}
        first={<TextField label={merge.search} name="text" type="search" defaultValue={choice.text} optional="" />}
      />
      {found ? (
        <Card title={merge.found}>
          {found.length > 0 ? <MergeCandidates candidates={found} {...list} /> : <p>{merge.nothingFound}</p>}
        </Card>
      ) : null}
      <Card title={merge.like}>
        {like.length > 0 ? <MergeCandidates candidates={like} {...list} /> : <p>{merge.noLike}</p>}
      </Card>
    </MovePage>
  )
}
