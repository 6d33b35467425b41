import { CallForm } from '@/components/awards/call-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { getToCallAward } from '@/lib/queries/get-to-call-award'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function NewAwardPage() {
  const { actor, data } = await read(getToCallAward, null)
  const words = await currentWords()
  const { awards } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/awards"
      crumbs={[{ href: '/awards', label: awards.title }]}
      title={awards.new}
      lead={awards.call.lead}
      width="reading"
    >
      {data.years.length === 0 ? (
        <EmptyState title={awards.call.noResult} />
      ) : (
        <Card>
          <CallForm
            years={data.years}
            words={awards.call}
            kinds={awards.kinds}
            vetoes={awards.vetoes}
            form={formWords(words)}
          />
        </Card>
      )}
    </Shell>
  )
}
