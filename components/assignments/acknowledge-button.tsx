import { CommandButton } from '@/components/ui/command-button'
import type { Words } from '@/lib/wording/catalogue'

type AcknowledgeButtonProps = { assignmentId: string; look?: 'main' | 'plain'; words: Words }

export function AcknowledgeButton({ assignmentId, look = 'main', words }: AcknowledgeButtonProps) {
  return (
    <CommandButton command="acknowledge-assignment" input={{ assignmentId }} look={look} words={words.errors}>
      {words.assignment.acknowledge}
    </CommandButton>
  )
}
