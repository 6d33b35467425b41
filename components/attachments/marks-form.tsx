import { useState } from 'react'
import { CommandButton } from '@/components/ui/command-button'
import { type AttachmentVisibility, attachmentVisibilities } from '@/lib/domain/attachment/attachment'
import type { AttachmentView } from '@/lib/queries/attachments-of'
import type { AttachmentWords } from './attachment-words'

type MarksFormProps = { file: AttachmentView; words: AttachmentWords }

/** Who may see the document, and whether this version is the text that counts. */
export function MarksForm({ file, words: { attachments, errors } }: MarksFormProps) {
  const [visibility, setVisibility] = useState<AttachmentVisibility>(file.visibility)
  const [officialCopy, setOfficialCopy] = useState(file.officialCopy)
  return (
    <details>
      <summary>{attachments.marks}</summary>
      <div className="mt-2 space-y-3">
        <label className="block">
          <span className="font-semibold">{attachments.visibility}</span>
          <select
            className="control mt-1"
            value={visibility}
            onChange={({ currentTarget }) => setVisibility(currentTarget.value as AttachmentVisibility)}
          >
            {attachmentVisibilities.map((one) => (
              <option key={one} value={one}>
                {attachments.visibilities[one]}
              </option>
            ))}
          </select>
        </label>
        <label className="cluster">
          <input
            type="checkbox"
            checked={officialCopy}
            onChange={({ currentTarget }) => setOfficialCopy(currentTarget.checked)}
          />
          {attachments.officialCopy}
        </label>
        <CommandButton
          command="mark-attachment"
          input={{ attachmentId: file.id, visibility, officialCopy }}
          words={errors}
        >
          {attachments.save}
        </CommandButton>
      </div>
    </details>
  )
}
