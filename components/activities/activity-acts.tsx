import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { ActivityView } from '@/lib/queries/get-activity'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CancelForm } from './cancel-form'

type ActivityActsProps = { view: ActivityView; isCancelling: boolean; canHold: boolean; words: Words }

export function ActivityActs({ view: { activity, moves }, isCancelling, canHold, words }: ActivityActsProps) {
  const { acts } = words.activities
  const activityId = activity.id
  if (moves.length === 0) return null
  if (isCancelling && moves.includes('cancel'))
    return (
      <Card title={acts.cancel}>
        <CancelForm activityId={activityId} words={acts} form={formWords(words)} />
      </Card>
    )
  return (
    <Card title={acts.title}>
      <div className="cluster">
        {moves.includes('hold') && canHold ? (
          <CommandButton
            command="hold-activity"
            input={{ activityId }}
            look="main"
            confirm={{ title: acts.holdTitle, text: acts.holdText, confirm: acts.hold, cancel: words.common.cancel }}
            words={words.errors}
          >
            {acts.hold}
          </CommandButton>
        ) : null}
        {moves.includes('change') ? (
          <ButtonLink href={`/activities/${activityId}/change`}>{acts.change}</ButtonLink>
        ) : null}
        {moves.includes('cancel') ? (
          <ButtonLink href={`/activities/${activityId}?act=cancel`}>{acts.cancel}</ButtonLink>
        ) : null}
      </div>
    </Card>
  )
}
