import { AssignmentFrame } from '@/components/assignments/assignment-frame'
import { AskOutsiderForm } from '@/components/outsiders/ask-outsider-form'
import { FreshAddress } from '@/components/outsiders/fresh-address'
import { OutsideEntry } from '@/components/outsiders/outside-entry'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { qrPath } from '@/lib/documents/qr-path'
import { getOutsiders } from '@/lib/queries/outsiders'
import { currentWords } from '@/lib/web/current-words'
import { outsideAddress } from '@/lib/web/outside-address'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assignmentId: string }> }

export default async function OutsidersPage({ params }: Props) {
  const { actor, moment, data } = await read(getOutsiders, (await params).assignmentId)
  const words = await currentWords()
  const { outsiders } = words
  const hint = fill(outsiders.untilOnHint, { day: dayText(data.lastDay, words.language) })
  return (
    <AssignmentFrame
      actor={actor}
      today={moment.today}
      view={data}
      words={words}
      title={outsiders.title}
      lead={outsiders.lead}
      move="logContact"
      waits={!data.moves.includes('acknowledge')}
    >
      <Card title={outsiders.list}>
        {data.requests.length === 0 ? <p className="text-ink-soft">{outsiders.none}</p> : null}
        <ul className="divide-y divide-line">
          {data.requests.map((entry) => {
            const address = outsideAddress(entry.id)
            return (
              <OutsideEntry key={entry.id} entry={entry} words={words}>
                {entry.showsAddress ? (
                  <FreshAddress addressee={entry.addressee} address={address} qr={qrPath(address)} words={outsiders} />
                ) : null}
              </OutsideEntry>
            )
          })}
        </ul>
      </Card>
      {data.isOpen ? (
        <Card title={outsiders.submit}>
          <AskOutsiderForm
            assignmentId={data.assignment.id}
            days={{ earliest: moment.today, latest: data.lastDay, hint }}
            words={outsiders}
            form={formWords(words)}
          />
        </Card>
      ) : (
        <Notice tone="warn">{outsiders.notOpen}</Notice>
      )}
    </AssignmentFrame>
  )
}
