import { Shell } from '@/components/shell/shell'
import { ReportsOfSubject } from '@/components/special-reports/reports-of-subject'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { type VoiceAct, VoiceActs, voiceActs } from '@/components/voices/voice-acts'
import { VoiceBecame } from '@/components/voices/voice-became'
import { VoiceFacts } from '@/components/voices/voice-facts'
import { VoiceStory } from '@/components/voices/voice-story'
import { calledAs, headOf } from '@/components/voices/voice-text'
import { isStaff } from '@/lib/domain/access/actor'
import { seesActivities } from '@/lib/domain/activity/policy'
import { stationPolicy } from '@/lib/domain/station/policy'
import type { VoiceItem } from '@/lib/domain/voice/voice'
import { getVoice } from '@/lib/queries/get-voice'
import { getVoiceDesk } from '@/lib/queries/voice-desk'
import { currentWords } from '@/lib/web/current-words'
import { oneOfEach } from '@/lib/web/one-of-each'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'

type Props = {
  params: Promise<{ voiceId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function VoicePage({ params, searchParams }: Props) {
  const { voiceId } = await params
  const asked = oneOfEach(await searchParams)
  const { actor, moment, data: view } = await read(getVoice, voiceId)
  const act = voiceActs.find((one) => one === asked.act)
  const find = (asked.find ?? '').normalize('NFKC').trim().slice(0, 50)
  const desk = isStaff(actor) && choosesFrom(act) ? (await read(getVoiceDesk, { voiceId, find })).data : null
  const words = await currentWords()
  const { voicePages } = words
  return (
    <Shell
      actor={actor}
      words={words}
      current="/voices"
      crumbs={[{ href: '/voices', label: voicePages.title }]}
      title={calledAs(view.voice, words)}
      lead={headOf(view.voice, 60)}
    >
      <div className="grid items-start gap-5 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <div className="stack">
          <Card title={voicePages.words}>
            <p className="written">{view.voice.text}</p>
          </Card>
          <VoiceBecame view={view} today={moment.today} words={words} />
          {stationPolicy.keep(actor, view.voice) ? <AtDoor voice={view.voice} words={words} /> : null}
          <VoiceActs view={view} act={act} desk={desk} find={find} today={moment.today} words={words} />
        </div>
        <div className="stack">
          <VoiceFacts view={view} seesActivities={seesActivities(actor)} words={words} />
          <ReportsOfSubject
            reports={view.reports.found}
            toDraft={view.reports.mayAdd ? { kind: 'VOICE', id: voiceId } : null}
            words={words}
          />
          {view.happenings.length > 0 ? (
            <VoiceStory happenings={view.happenings} timeZone={actor.congress.timeZone} words={words} />
          ) : null}
        </div>
      </div>
    </Shell>
  )
}

/** What came in at a door waits there for a look; whoever holds a receipt is answered there. */
function AtDoor({ voice: { id, state, hasReceipt }, words: { stations } }: { voice: VoiceItem; words: Words }) {
  const isWaiting = state === 'UNCHECKED'
  if (!isWaiting && !hasReceipt) return null
  return (
    <p>
      <ButtonLink href={isWaiting ? '/door-items' : `/door-items/${id}`}>
        {isWaiting ? stations.door.title : stations.resident.title}
      </ButtonLink>
    </p>
  )
}

const choosesFrom = (act: VoiceAct | undefined) => act === 'pass' || act === 'merge' || act === 'promote'
