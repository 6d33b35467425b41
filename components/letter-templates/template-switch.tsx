import { CommandButton } from '@/components/ui/command-button'
import type { TemplateLine } from '@/lib/queries/letter-templates'
import type { Words } from '@/lib/wording/catalogue'

/** Off rather than deleted, and on again. */
export function TemplateSwitch({ template: { id, isOn }, words }: { template: TemplateLine; words: Words }) {
  const { letterTemplates } = words
  const { off, offTitle, offText, on, cancel } = letterTemplates
  return isOn ? (
    <CommandButton
      command="switch-off-letter-template"
      input={{ templateId: id }}
      confirm={{ title: offTitle, text: offText, confirm: off, cancel }}
      words={words.errors}
    >
      {off}
    </CommandButton>
  ) : (
    <CommandButton command="switch-on-letter-template" input={{ templateId: id }} look="main" words={words.errors}>
      {on}
    </CommandButton>
  )
}
