import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import type { Words } from '@/lib/wording/catalogue'

/** The last act on a suggestion: its file is whole, and both go into the archive. */
export function ArchiveCard({ suggestionId, words }: { suggestionId: string; words: Words }) {
  const { archive } = words.dossier
  return (
    <div className="no-print">
      <Card title={archive.title}>
        <div className="stack">
          <p className="text-ink-soft">{archive.text}</p>
          <CommandButton
            command="archive-suggestion"
            input={{ suggestionId }}
            confirm={{
              title: archive.question,
              text: archive.text,
              confirm: archive.submit,
              cancel: words.common.cancel,
            }}
            words={words.errors}
          >
            {archive.submit}
          </CommandButton>
        </div>
      </Card>
    </div>
  )
}
