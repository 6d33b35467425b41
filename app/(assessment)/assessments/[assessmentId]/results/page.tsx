import { assessmentCrumbs } from '@/components/assessments/assessment-crumbs'
import { ResultsApart } from '@/components/assessments/results-apart'
import { ResultsBands } from '@/components/assessments/results-bands'
import { ResultsFilter } from '@/components/assessments/results-filter'
import { ResultsMethod } from '@/components/assessments/results-method'
import { ResultsAside, ResultsRates } from '@/components/assessments/results-rates'
import { ResultsTabs } from '@/components/assessments/results-tabs'
import { ResultsYears } from '@/components/assessments/results-years'
import { ExportLinks } from '@/components/exports/export-links'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { getResults, type ResultsView } from '@/lib/queries/get-results'
import { resultsFilterSchema } from '@/lib/schemas/assessment-results'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import type { Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'
import { dayText } from '@/lib/wording/formats'

type Props = {
  params: Promise<{ assessmentId: string }>
  searchParams: Promise<Record<string, string | string[] | undefined>>
}

export default async function ResultsPage({ params, searchParams }: Props) {
  const { assessmentId } = await params
  const asked = resultsFilterSchema.parse(await searchParams)
  const { actor, data: view } = await read(getResults, { assessmentId, ...asked })
  const words = await currentWords()
  const { fairness, common } = words
  const { id, name } = view.assessment
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      title={fairness.title}
      lead={leadOf(view, words)}
      crumbs={assessmentCrumbs({ id, name }, words)}
      actions={
        view.isCounted ? (
          <>
            <ButtonLink href={`/assessments/${id}/spread`}>{words.assessmentPictures.spread.open}</ButtonLink>
            <PrintButton>{common.print}</PrintButton>
          </>
        ) : null
      }
    >
      {view.isCounted ? (
        <>
          <Results view={view} words={words} />
          <ExportLinks
            list="assessment-results"
            filter={{ assessmentId: id, like: asked.like }}
            isLong={false}
            words={words}
          />
        </>
      ) : (
        <EmptyState title={fairness.notYet} hint={fairness.notYetHint} />
      )}
      <ResultsMethod view={view} words={words} />
    </Shell>
  )
}

function Results({ view, words }: { view: ResultsView; words: Words }) {
  const { fairness } = words
  return (
    <>
      {view.assessment.state === 'FROZEN' ? null : <Notice tone="warn">{fairness.notFrozen}</Notice>}
      {view.assessment.kind === 'TRIAL' ? <Notice>{fairness.trial}</Notice> : null}
      <ResultsFilter view={view} words={words} />
      <ResultsTabs view={view} words={words} />
      <Shown view={view} words={words} />
    </>
  )
}

/** One table at a time: on a phone all of them would be a very long page. */
function Shown({ view, words }: { view: ResultsView; words: Words }) {
  switch (view.asked.show) {
    case 'bands':
      return (
        <>
          <ResultsBands view={view} words={words} />
          <ResultsApart view={view} words={words} />
        </>
      )
    case 'rates':
      return <ResultsRates view={view} words={words} />
    case 'aside':
      return <ResultsAside view={view} words={words} />
    case 'years':
      return <ResultsYears view={view} words={words} />
  }
}

const leadOf = ({ assessment, scheme }: ResultsView, { fairness, language }: Words): string =>
  fill(fairness.lead, {
    ...{ name: assessment.name, day: dayText(assessment.countsUntil, language), scheme: scheme.name },
  })
