import { letterLine } from '@/components/letters/letter-line'
import { PlannedReleases } from '@/components/letters/planned-releases'
import { ReleaseForm } from '@/components/letters/release-form'
import { WaitingLetters } from '@/components/letters/waiting-letters'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { listReleases } from '@/lib/queries/list-releases'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

export default async function ReleasesPage() {
  const { actor, moment, data } = await read(listReleases, null)
  const words = await currentWords()
  const { releases } = words
  const letters = data.waiting.map((letter) => ({
    value: letter.replyId,
    label: letterLine(letter, words),
    dueOn: letter.dueOn,
  }))
  return (
    <Shell actor={actor} words={words} current="/releases" title={releases.title} lead={releases.lead}>
      {letters.length === 0 ? (
        <EmptyState title={releases.none} hint={releases.noneHint} />
      ) : (
        <>
          <Card title={releases.waiting}>
            <WaitingLetters letters={data.waiting} words={words} />
          </Card>
          <Card title={releases.plan}>
            <ReleaseForm letters={letters} today={moment.today} words={releases} form={formWords(words)} />
          </Card>
        </>
      )}
      <Card title={releases.planned}>
        <PlannedReleases releases={data.releases} now={moment.now} timeZone={actor.congress.timeZone} words={words} />
      </Card>
    </Shell>
  )
}
