import { Card } from '@/components/ui/card'
import { type Column, DataTable } from '@/components/ui/data-table'
import type { Tone } from '@/components/ui/tone'
import type { Signer } from '@/lib/queries/co-signing-record'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { instantText } from '@/lib/wording/formats'

type SignersTableProps = { signers: readonly Signer[]; timeZone: string; words: Words }

const tones: Record<Signer['state'], Tone> = { CONFIRMED: 'good', INVITED: 'warn', DECLINED: 'still' }

/** Who has answered, in the order of the own acts. */
export function SignersTable({ signers, timeZone, words }: SignersTableProps) {
  const { coSigning, common, language } = words
  if (signers.length === 0)
    return (
      <Card title={coSigning.signers}>
        <p>{coSigning.noSigners}</p>
        <p className="text-ink-soft">{coSigning.noSignersHint}</p>
      </Card>
    )
  const at = ({ decidedAt, invitedAt }: Signer) => decidedAt ?? invitedAt
  const columns: Column<Signer>[] = [
    {
      key: 'place',
      header: coSigning.place,
      fit: 'tight',
      cell: ({ state, ordinal }) => (state === 'CONFIRMED' ? String(ordinal) : ''),
    },
    {
      key: 'name',
      header: coSigning.name,
      heads: true,
      cell: ({ name, byLink }) => (byLink ? fill(words.suggestion.namedWith, { name, note: coSigning.byLink }) : name),
    },
    { key: 'delegation', header: coSigning.delegation, cell: ({ delegation }) => delegation ?? common.none },
    {
      key: 'state',
      header: coSigning.state,
      cell: (signer) => ({ tone: tones[signer.state], text: stateText(signer, coSigning) }),
    },
    {
      key: 'at',
      header: coSigning.at,
      cell: (signer) => {
        const instant = at(signer)
        return instant ? instantText(instant, timeZone, language) : common.none
      },
    },
    {
      key: 'reminded',
      header: coSigning.reminded,
      cell: ({ remindedAt }) => (remindedAt ? instantText(remindedAt, timeZone, language) : common.none),
    },
  ]
  return (
    <DataTable
      caption={coSigning.signersCaption}
      columns={columns}
      rows={signers}
      rowKey={({ delegateId }) => delegateId}
    />
  )
}

function stateText({ state, reason, signedVersion }: Signer, words: Words['coSigning']): string {
  if (state === 'DECLINED' && reason) return fill(words.reasonOf, { reason })
  return state === 'INVITED' && signedVersion !== null ? words.again : words.states[state]
}
