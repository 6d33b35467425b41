import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import type { VoiceMove } from '@/lib/domain/voice/voice'
import type { VoiceView } from '@/lib/queries/get-voice'
import type { VoiceDesk } from '@/lib/queries/voice-desk'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { CorrectForm } from './correct-form'
import { MergeInto } from './merge-into'
import { PassForm, PromoteForm } from './passing-forms'
import { AnswerForm, HotlineForm, NotAcceptForm, SpotForm, TakeBackForm, TellForm } from './voice-forms'

export const voiceActs = [
  'pass',
  'answerOnSpot',
  'merge',
  'promote',
  'sendToHotline',
  'notAccept',
  'answer',
  'tell',
  'correct',
  'takeBack',
] as const satisfies readonly VoiceMove[]
export type VoiceAct = (typeof voiceActs)[number]

type VoiceActsProps = {
  view: VoiceView
  act: VoiceAct | undefined
  /** null for whoever chooses from nothing */
  desk: VoiceDesk | null
  find: string
  today: LocalDate
  words: Words
}

/** What whoever looks can do now, one form at a time; where there is but one thing to do, its form. */
export function VoiceActs({ view, act, desk, find, today, words }: VoiceActsProps) {
  const open = voiceActs.filter((one) => view.moves.includes(one))
  if (open.length === 0) return null
  const { acts } = words.voicePages
  const chosen = open.find((one) => one === act) ?? (open.length === 1 ? open[0] : undefined)
  const ways = open.filter((one) => one !== chosen)
  return (
    <>
      {chosen ? (
        <Card title={acts[chosen]}>
          <ActForm act={chosen} view={view} desk={desk} find={find} today={today} words={words} />
        </Card>
      ) : null}
      {ways.length > 0 ? (
        <Card title={chosen ? acts.chosen : acts.title}>
          <div className="cluster">
            {ways.map((one) => (
              <ButtonLink key={one} href={`/voices/${view.voice.id}?act=${one}`}>
                {acts[one]}
              </ButtonLink>
            ))}
          </div>
        </Card>
      ) : null}
    </>
  )
}

type ActFormProps = Omit<VoiceActsProps, 'act'> & { act: VoiceAct }

function ActForm({ act, view, desk, find, today, words }: ActFormProps) {
  const { voice } = view
  const form = { voiceId: voice.id, words: { ...words.voicePages.forms, ...words.voices }, form: formWords(words) }
  if (act === 'pass') return <PassForm {...form} units={desk?.units ?? []} />
  if (act === 'promote')
    return (
      <PromoteForm {...form} delegates={desk?.delegates ?? null} delegateId={voice.delegateId} title={voice.title} />
    )
  if (act === 'merge')
    return <MergeInto voiceId={voice.id} candidates={desk?.candidates ?? []} find={find} words={words} />
  if (act === 'answerOnSpot') return <SpotForm {...form} />
  if (act === 'sendToHotline') return <HotlineForm {...form} />
  if (act === 'notAccept') return <NotAcceptForm {...form} />
  if (act === 'answer') return <AnswerForm {...form} />
  if (act === 'tell') return <TellForm {...form} today={today} isUnknown={voice.source === 'ANONYMOUS'} />
  if (act === 'correct') return <CorrectForm {...form} view={view} entry={words.voicePages.entry} />
  return <TakeBackForm {...form} />
}
