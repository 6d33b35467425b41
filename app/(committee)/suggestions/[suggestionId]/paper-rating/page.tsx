import { MovePage } from '@/components/office/move-page'
import { marksWords } from '@/components/ratings/marks-words'
import { PaperRatingForm } from '@/components/ratings/paper-rating-form'
import { TwoReadings } from '@/components/ratings/two-readings'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { Tabs } from '@/components/ui/tabs'
import { getToEnterPaper } from '@/lib/queries/get-to-enter-paper'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'

type Props = {
  params: Promise<{ suggestionId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function PaperRatingPage({ params, searchParams }: Props) {
  const { actor, moment, data } = await read(getToEnterPaper, (await params).suggestionId)
  const { delegate } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { paper, form } = words.ratings
  const chosen = data.delegates.find(({ delegateId }) => delegateId === delegate) ?? data.delegates[0]
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={paper.title} lead={paper.lead}>
      <div className="cluster">
        <ButtonLink href={`/suggestions/${data.id}/papers`}>{paper.addScan}</ButtonLink>
        <ButtonLink href={`/suggestions/${data.id}/rating-form`}>{form.link}</ButtonLink>
      </div>
      <Tabs
        label={paper.delegate}
        tabs={data.delegates.map(({ delegateId, name }) => ({
          href: `/suggestions/${data.id}/paper-rating?delegate=${delegateId}`,
          label: name,
          current: delegateId === chosen?.delegateId,
        }))}
      />
      {data.scans.length === 0 ? <EmptyState title={paper.noScan} hint={paper.addScan} /> : null}
      <Scans data={data} words={words} />
      {chosen && data.scans.length > 0 ? (
        <>
          {chosen.state === 'DIFFERENT' ? (
            <TwoReadings delegate={chosen} words={words} />
          ) : (
            <Notice>{{ FIRST: paper.first, SECOND: paper.second, MINE: paper.mine }[chosen.state]}</Notice>
          )}
          <PaperRatingForm
            key={chosen.delegateId}
            paper={data}
            delegate={chosen}
            today={moment.today}
            words={marksWords(words)}
            form={formWords(words)}
          />
        </>
      ) : null}
    </MovePage>
  )
}

type ScansProps = { data: { scans: readonly { id: string; name: string }[] }; words: Words }

function Scans({ data: { scans }, words }: ScansProps) {
  return scans.map(({ id, name }) => (
    <p key={id}>
      {words.ratings.paper.scan}{' '}
      <a href={`/api/downloads/attachments/${id}`} target="_blank" rel="noreferrer">
        {name}
      </a>
    </p>
  ))
}
