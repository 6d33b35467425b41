import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { AssessmentReasonForm } from '@/components/assessments/assessment-reason-form'
import { maximumText } from '@/components/assessments/claim-text'
import { evidenceWords } from '@/components/assessments/evidence-words'
import { SelfClaims } from '@/components/assessments/self-claims'
import { SelfForm } from '@/components/assessments/self-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { getSelfAssessment, type SelfView } from '@/lib/queries/get-self-assessment'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText, instantText } from '@/lib/wording/formats'

type Props = { params: Promise<{ assessmentId: string; unitId: string }> }

export default async function SelfAssessmentPage({ params }: Props) {
  const { actor, data: view } = await read(getSelfAssessment, await params)
  const words = await currentWords()
  const { selfAssessment: said, language } = words
  const { assessment, unit } = view
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={assessmentCrumbs(assessment, words)}
      title={fill(said.of, { unit: unit.name })}
      lead={fill(said.lead, { assessment: assessment.name, due: dayText(assessment.selfDueOn, language) })}
      actions={<PrintButton>{words.common.print}</PrintButton>}
      width="reading"
    >
      <Standing view={view} timeZone={actor.congress.timeZone} words={words} />
      {view.mayWrite ? (
        <SelfForm
          view={view}
          words={said}
          evidence={evidenceWords(words)}
          form={formWords(words)}
          cancel={words.common.cancel}
        />
      ) : (
        <SelfClaims view={view} words={said} />
      )}
      {view.maySendBack ? (
        <Card title={said.sendBack.title}>
          <p className="mb-3 text-ink-soft">{said.sendBack.lead}</p>
          <AssessmentReasonForm
            command="send-back-self-assessment"
            of={{ assessmentId: assessment.id, unitId: unit.unitId }}
            words={said.sendBack}
            form={formWords(words)}
          />
        </Card>
      ) : null}
      <Computed view={view} words={said} />
    </Shell>
  )
}

function Standing({ view, timeZone, words }: { view: SelfView; timeZone: string; words: Words }) {
  const { selfAssessment: said, language } = words
  const { draft, assessment } = view
  if (draft?.handedIn)
    return (
      <Notice tone="good">
        {fill(said.handedIn, { by: draft.handedIn.by, day: dayText(draft.handedIn.on, language) })}
      </Notice>
    )
  if (assessment.state === 'PREPARED') return <Notice>{said.notOpen}</Notice>
  if (assessment.state !== 'SELF_ASSESSED') return <Notice tone="warn">{said.closed}</Notice>
  const at = draft ? instantText(draft.changedAt, timeZone, language) : ''
  return (
    <>
      {draft?.sentBackReason ? (
        <Notice tone="warn">{fill(said.sentBack, { reason: draft.sentBackReason })}</Notice>
      ) : null}
      <p className="text-ink-soft">
        {said.notYet} {draft ? fill(said.lastChanged, { by: draft.changedBy, at, version: draft.version }) : ''}
      </p>
      {view.items.length === 0 ? <Notice>{said.noItems}</Notice> : null}
    </>
  )
}

function Computed({ view: { computed }, words }: { view: SelfView; words: Words['selfAssessment'] }) {
  if (computed.length === 0) return null
  return (
    <Card title={words.computedTitle}>
      <p className="mb-3 text-ink-soft">{words.computedHint}</p>
      <ul className="divide-y divide-line">
        {computed.map((item) => (
          <li key={item.key} className="py-2">
            <p>{item.name}</p>
            <p className="text-sm text-ink-soft">{[maximumText(item, words), item.note].filter(Boolean).join(' · ')}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
