import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import type { CorrectionOfUnit, Corrections } from '@/lib/queries/get-corrections'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'
import { AssessmentReasonForm } from './assessment-reason-form'
import { EvidenceLists } from './evidence-lists'
import { correctionText } from './objection-entry'

type CorrectionsCardProps = { view: Corrections; at: string; words: Words }

/** 更正记录: what was put right, by whom, on what grounds, and what was taken back; nothing is ever wiped out. */
export function CorrectionsCard({ view, at, words }: CorrectionsCardProps) {
  const said = words.assessmentCorrections
  if (view.corrections.length === 0 && !view.mayCorrect) return null
  return (
    <Card
      id="corrections"
      title={said.title}
      aside={view.mayCorrect ? <ButtonLink href={`${at}/correct`}>{said.open}</ButtonLink> : null}
    >
      {view.corrections.length === 0 ? <p className="text-ink-soft">{said.none}</p> : null}
      <ul className="divide-y divide-line">
        {view.corrections.map((one) => (
          <li key={one.id} className="space-y-2 py-3">
            <Entry correction={one} words={words} />
            {view.mayCorrect && !one.takenBack ? <TakeBack id={one.id} words={words} /> : null}
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Entry({ correction, words }: { correction: CorrectionOfUnit; words: Words }) {
  const { assessmentCorrections: said, selfAssessment, language } = words
  const { item, reason, by, on, isAnswer, suggestions, files, objectUntil } = correction
  return (
    <>
      <h3 className="font-semibold">{item}</h3>
      <p>{correctionText(correction, selfAssessment.objections)}</p>
      <p className="written">{reason}</p>
      <EvidenceLists suggestions={suggestions} files={files} words={selfAssessment} />
      <p className="text-ink-soft">
        {fill(said.made, { kind: isAnswer ? said.answer : said.own, by, day: dayText(on, language) })}
      </p>
      {objectUntil ? (
        <p className="text-ink-soft">{fill(said.until, { day: dayText(objectUntil, language) })}</p>
      ) : null}
      <TakenBack correction={correction} words={words} />
    </>
  )
}

function TakenBack({ correction: { takenBack }, words }: { correction: CorrectionOfUnit; words: Words }) {
  const { assessmentCorrections: said, language } = words
  if (!takenBack) return null
  const { by, reason } = takenBack
  const day = dayText(takenBack.on, language)
  return (
    <p className="border-warn border-l-4 pl-3">
      {reason ? fill(said.takenBack, { by: by ?? '', day, reason }) : fill(said.replaced, { day })}
    </p>
  )
}

function TakeBack({ id, words }: { id: string; words: Words }) {
  const { takeBack } = words.assessmentCorrections
  return (
    <details className="no-print">
      <summary className="min-h-11 py-2 text-action">{takeBack.open}</summary>
      <AssessmentReasonForm
        command="take-back-correction"
        of={{ correctionId: id }}
        look="plain"
        words={takeBack}
        form={formWords(words)}
        scope={id}
      />
    </details>
  )
}
