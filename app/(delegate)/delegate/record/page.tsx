import { RecordActions, RecordView, recordLead } from '@/components/performance/record-view'
import { Shell } from '@/components/shell/shell'
import { getMyPerformance } from '@/lib/queries/get-performance'
import { recordFilterSchema } from '@/lib/schemas/performance'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function MyRecordPage({ searchParams }: Props) {
  const { actor, data } = await read(getMyPerformance, recordFilterSchema.parse(oneOfEach(await searchParams)))
  const words = await currentWords()
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate/record"
      title={words.performance.own}
      lead={recordLead(data, words)}
      actions={<RecordActions view={data} words={words} />}
    >
      <RecordView view={data} words={words} />
    </Shell>
  )
}
