import { notFound } from 'next/navigation'
import { LadderForm } from '@/components/ladders/ladder-form'
import { LadderHistory } from '@/components/ladders/ladder-history'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { getLadder, type LadderToChange } from '@/lib/queries/get-ladders'
import { remindedPurposeSchema } from '@/lib/schemas/ladder'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { stepsText } from '@/lib/wording/step-text'

type Props = { params: Promise<{ purpose: string }> }

export default async function LadderPage({ params }: Props) {
  const purpose = remindedPurposeSchema.safeParse((await params).purpose)
  if (!purpose.success) notFound()
  const { actor, data } = await read(getLadder, purpose.data)
  const words = await currentWords()
  const { ladders, limits } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/deadlines"
      title={fill(ladders.form.title, { purpose: limits.purposes[data.purpose] })}
      lead={ladders.form.lead}
      crumbs={[{ href: '/reminders', label: ladders.title }]}
      width="reading"
    >
      <Card>
        <LadderForm purpose={data.purpose} steps={data.steps} words={ladders} form={formWords(words)} />
      </Card>
      {data.own ? <BackToDelivered view={data} words={words} /> : null}
      {data.history.length > 0 ? (
        <Card title={ladders.history}>
          <LadderHistory history={data.history} timeZone={actor.congress.timeZone} words={words} />
        </Card>
      ) : null}
    </Shell>
  )
}

function BackToDelivered({ view, words }: { view: LadderToChange; words: Words }) {
  const { ladders, common, errors } = words
  const { form } = ladders
  return (
    <Card>
      <div className="stack">
        <p>{fill(ladders.default, { steps: stepsText(view.delivered, ladders) })}</p>
        <CommandButton
          command="change-reminder-ladder"
          input={{ purpose: view.purpose, steps: null, reason: form.backReason }}
          confirm={{ title: form.backTitle, text: form.backText, confirm: form.back, cancel: common.cancel }}
          doneHref="/reminders"
          words={errors}
        >
          {form.back}
        </CommandButton>
      </div>
    </Card>
  )
}
