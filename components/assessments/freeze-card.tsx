import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { AssessmentView } from '@/lib/queries/get-assessment'
import type { Words } from '@/lib/wording/catalogue'

type Props = { assessment: Pick<AssessmentView, 'id' | 'version'>; words: Words }

/** The last step: from here on nothing moves. */
export function FreezeCard({ assessment: { id, version }, words }: Props) {
  const { title, lead, submit, confirm, cancel } = words.assessmentResults.freeze
  return (
    <Card title={title}>
      <p>{lead}</p>
      <CommandButton
        command="freeze-assessment"
        input={{ assessmentId: id, version }}
        confirm={{ title: confirm, confirm: submit, cancel }}
        words={words.errors}
      >
        {submit}
      </CommandButton>
    </Card>
  )
}
