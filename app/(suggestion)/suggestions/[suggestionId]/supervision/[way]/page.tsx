import { Shell } from '@/components/shell/shell'
import { FormOf } from '@/components/supervision/form-of'
import { pageOf } from '@/components/supervision/supervision-texts'
import { Card } from '@/components/ui/card'
import { getSupervisionDesk } from '@/lib/queries/get-supervision'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'

type Props = {
  params: Promise<{ suggestionId: string; way: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function SupervisionWayPage({ params, searchParams }: Props) {
  const { actor, moment, data: desk } = await read(getSupervisionDesk, await params)
  const { of } = oneOfEach(await searchParams)
  const words = await currentWords()
  const { supervision, supervisionForms } = words
  const { view, way } = desk
  return (
    <Shell
      actor={actor}
      words={words}
      current="/key-suggestions"
      title={supervision.ways[way]}
      lead={supervisionForms.leads[way]}
      width="reading"
      crumbs={[
        { href: `/suggestions/${view.id}`, label: view.title },
        { href: pageOf(view.id), label: supervision.title },
      ]}
    >
      <Card>
        <FormOf desk={desk} of={of} today={moment.today} words={words} />
      </Card>
    </Shell>
  )
}
