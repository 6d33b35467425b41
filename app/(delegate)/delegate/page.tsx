import { PromisesWaiting } from '@/components/commitments/promises-waiting'
import { ContactsToConfirm } from '@/components/contacts/contacts-to-confirm'
import { UnsentDrafts } from '@/components/device/unsent-drafts'
import { NextInvitations } from '@/components/meetings/next-invitations'
import { AskedBeforehand } from '@/components/pre-assignment/asked-beforehand'
import { SearchesAtHome } from '@/components/search/searches-at-home'
import { Shell } from '@/components/shell/shell'
import { DelegateQueues } from '@/components/suggestions/delegate-queues'
import { NoticeList } from '@/components/suggestions/notice-list'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { OwnVoices } from '@/components/voices/voices-at-home'
import { delegateHome } from '@/lib/queries/delegate-home'
import { currentWords } from '@/lib/web/current-words'
import { deviceOwner } from '@/lib/web/device-owner'
import { read } from '@/lib/web/read'
import { fill } from '@/lib/wording/fill'

export default async function DelegatePage() {
  const { actor, moment, data } = await read(delegateHome, null)
  const words = await currentWords()
  const { delegateHome: home } = words
  const waits =
    data.sentBack.length +
    data.promises.toVerify +
    data.toCheck.length +
    data.toConfirm.length +
    data.toCoSign.length +
    data.toRate.length +
    data.toRead.length +
    data.drafts.length +
    data.meetings.length
  return (
    <Shell
      actor={actor}
      words={words}
      current="/delegate"
      title={home.title}
      lead={fill(home.lead, { name: actor.name })}
      width="reading"
      actions={
        <ButtonLink look="main" href="/suggestions/new">
          {home.write}
        </ButtonLink>
      }
    >
      <UnsentDrafts
        owner={deviceOwner(actor)}
        words={words.device}
        untitled={words.suggestion.untitled}
        errors={words.errors}
      />
      {waits === 0 && !data.asked ? <EmptyState title={home.nothing} hint={home.nothingHint} /> : null}
      <NextInvitations meetings={data.meetings} timeZone={actor.congress.timeZone} words={words} />
      <PromisesWaiting counts={data.promises} shown={['toVerify']} words={words} />
      <AskedBeforehand asked={data.asked} words={words} />
      <ContactsToConfirm contacts={data.toConfirm} words={words} />
      <DelegateQueues waiting={data} today={moment.today} timeZone={actor.congress.timeZone} words={words} />
      <OwnVoices waiting={data.voices} today={moment.today} words={words} />
      <SearchesAtHome saved={data.searches} words={words} />
      <NoticeList notices={data.notices} timeZone={actor.congress.timeZone} words={words} />
    </Shell>
  )
}
