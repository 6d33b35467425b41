import { EndMandateForm } from '@/components/delegates/end-mandate-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { getMandateToEnd } from '@/lib/queries/get-delegate'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ delegateId: string }> }

export default async function EndMandatePage({ params }: Props) {
  const { actor, data: delegate } = await read(getMandateToEnd, (await params).delegateId)
  const words = await currentWords()
  const { delegates } = words
  const { id, name, led, drafts, invitations, today } = delegate
  const crumbs = [
    { href: '/delegates', label: delegates.title },
    { href: `/delegates/${id}`, label: name },
  ]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegates"
      crumbs={crumbs}
      title={delegates.end}
      lead={delegates.endLead}
      width="reading"
    >
      <Notice title={delegates.endPreview}>{fill(delegates.endFacts, { led: led.length, drafts, invitations })}</Notice>
      <Card>
        <EndMandateForm delegateId={id} today={today} words={delegates} form={formWords(words)} />
      </Card>
    </Shell>
  )
}
