import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { QrSquare } from '@/components/ui/qr-square'
import type { Words } from '@/lib/wording/catalogue'

type LinkCardProps = {
  suggestionId: string
  link: { address: string; qr: { size: number; path: string } } | null
  words: Words
}

/** The address to send round, and the same as a square to hold up. */
export function LinkCard({ suggestionId, link, words }: LinkCardProps) {
  const { coSigning, common, errors } = words
  const input = { suggestionId }
  const renewing = {
    title: coSigning.renewTitle,
    text: coSigning.renewText,
    confirm: coSigning.renewLink,
    cancel: common.cancel,
  }
  return (
    <Card title={coSigning.link}>
      <p className="text-ink-soft">{coSigning.linkLead}</p>
      {link ? (
        <>
          <label className="mt-3 block">
            <span className="font-semibold">{coSigning.address}</span>
            <input className="control" readOnly value={link.address} />
          </label>
          <QrSquare {...link.qr} label={coSigning.qr} />
          <div className="cluster items-start">
            <CommandButton command="open-co-sign-link" input={input} confirm={renewing} words={errors}>
              {coSigning.renewLink}
            </CommandButton>
            <CommandButton command="close-co-sign-link" input={input} look="quiet" words={errors}>
              {coSigning.closeLink}
            </CommandButton>
          </div>
        </>
      ) : (
        <div className="mt-3">
          <CommandButton command="open-co-sign-link" input={input} words={errors}>
            {coSigning.openLink}
          </CommandButton>
        </div>
      )}
    </Card>
  )
}
