import { AdoptForm } from '@/components/assessment-schemes/adopt-form'
import { SchemeFacts } from '@/components/assessment-schemes/scheme-facts'
import { SchemeNotices } from '@/components/assessment-schemes/scheme-notices'
import { SectionCard } from '@/components/assessment-schemes/section-card'
import { CopySchemeForm } from '@/components/assessment-schemes/write-scheme-form'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { CommandButton } from '@/components/ui/command-button'
import { EmptyState } from '@/components/ui/empty-state'
import { schemePolicy } from '@/lib/domain/assessment/policy'
import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { getScheme, type SchemeView } from '@/lib/queries/get-scheme'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ schemeId: string }> }

export default async function SchemePage({ params }: Props) {
  const { actor, moment, data: view } = await read(getScheme, (await params).schemeId)
  const words = await currentWords()
  const { assessmentSchemes: said } = words
  const { scheme } = view
  const at = `/assessment-schemes/${scheme.id}`
  const mayTry = schemePolicy.view(actor)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/assessments"
      crumbs={[{ href: '/assessment-schemes', label: said.title }]}
      title={scheme.name}
      lead={fill(said.year, { year: `${scheme.year}` })}
      actions={mayTry ? <ButtonLink href={`${at}/simulation`}>{words.assessmentSimulation.link}</ButtonLink> : null}
      width="reading"
    >
      <SchemeNotices view={view} words={words} />
      <SchemeFacts scheme={scheme} changeHref={view.mayChange ? `${at}/change` : null} words={words} />
      {scheme.body.sections.length === 0 ? <EmptyState title={said.faults.NO_ITEMS} hint={said.section.first} /> : null}
      {scheme.body.sections.map((section) => (
        <SectionCard key={section.key} section={section} view={view} words={words} />
      ))}
      {view.mayChange ? (
        <div className="no-print">
          <ButtonLink href={`${at}/sections/new`}>{said.section.add}</ButtonLink>
        </div>
      ) : null}
      <Acts view={view} today={moment.today} words={words} />
    </Shell>
  )
}

function Acts({ view, today, words }: { view: SchemeView; today: LocalDate; words: Words }) {
  const { adopt, copy, copyLead, discard, form: typed } = words.assessmentSchemes
  const { scheme, check, mayChange, mayCopy } = view
  const next = scheme.year + 1
  const form = formWords(words)
  return (
    <div className="stack no-print">
      {mayChange ? (
        <Card title={adopt.title}>
          <p className="mb-3 text-ink-soft">{adopt.lead}</p>
          <AdoptForm {...{ scheme, today, form }} isBalanced={check.isBalanced} words={adopt} />
        </Card>
      ) : null}
      {mayCopy ? (
        <Card title={copy}>
          <p className="mb-3 text-ink-soft">{copyLead}</p>
          <CopySchemeForm
            schemeId={scheme.id}
            year={next}
            name={fill(typed.newName, { year: `${next}` })}
            words={typed}
            form={form}
          />
        </Card>
      ) : null}
      {mayChange ? (
        <CommandButton
          command="discard-scheme"
          look="danger"
          input={{ schemeId: scheme.id }}
          doneHref="/assessment-schemes"
          confirm={{ title: discard.title, text: discard.text, confirm: discard.button, cancel: words.common.cancel }}
          words={words.errors}
        >
          {discard.button}
        </CommandButton>
      ) : null}
    </div>
  )
}
