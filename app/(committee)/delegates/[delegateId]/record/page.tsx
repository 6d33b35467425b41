import { RecordActions, RecordView, recordLead } from '@/components/performance/record-view'
import { Shell } from '@/components/shell/shell'
import { getPerformance } from '@/lib/queries/get-performance'
import { recordFilterSchema } from '@/lib/schemas/performance'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

type Props = {
  params: Promise<{ delegateId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function RecordPage({ params, searchParams }: Props) {
  const { delegateId } = await params
  const asked = { ...recordFilterSchema.parse(oneOfEach(await searchParams)), delegateId }
  const { actor, data } = await read(getPerformance, asked)
  const words = await currentWords()
  const back = data.isOffice
    ? { href: `/delegates/${delegateId}`, label: data.delegate.name }
    : { href: '/delegation', label: words.delegation.title }
  return (
    <Shell
      actor={actor}
      words={words}
      current={data.isOffice ? '/performance' : '/delegation'}
      crumbs={[back]}
      title={fill(words.performance.of, { name: data.delegate.name })}
      lead={recordLead(data, words)}
      actions={<RecordActions view={data} words={words} />}
    >
      <RecordView view={data} words={words} />
    </Shell>
  )
}
