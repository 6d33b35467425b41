import { LeavingForm } from '@/components/administration/leaving-form'
import { officeText } from '@/components/administration/offices'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { DefinitionList } from '@/components/ui/definition-list'
import { Notice } from '@/components/ui/notice'
import { PrintButton } from '@/components/ui/print-button'
import { getLeaving, type LeavingView, type OfficeToLeave } from '@/lib/queries/get-leaving'
import { newcomer } from '@/lib/schemas/leaving'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords, type Words } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

type Props = { params: Promise<{ accountId: string }> }

export default async function LeavingPage({ params }: Props) {
  const { actor, data } = await read(getLeaving, (await params).accountId)
  const words = await currentWords()
  const { leaving, administration, common } = words
  const crumbs = [
    { href: '/administration/security', label: administration.accounts.title },
    { href: `/administration/security/${data.id}`, label: data.name },
  ]
  return (
    <Shell
      actor={actor}
      words={words}
      current="/administration/security"
      crumbs={crumbs}
      title={leaving.title}
      lead={leaving.lead}
      width="reading"
      actions={<PrintButton>{common.print}</PrintButton>}
    >
      {data.hasMandate ? <Notice tone="warn">{leaving.mandate}</Notice> : null}
      <Notice title={leaving.workTitle}>{leaving.work}</Notice>
      <Personal view={data} words={words} />
      <Card title={leaving.officesTitle}>
        {data.offices.length === 0 ? <p className="mb-3">{leaving.noOffices}</p> : null}
        <LeavingForm
          accountId={data.id}
          offices={data.offices.map((office) => rowOf(office, words))}
          words={leaving}
          form={formWords(words)}
        />
      </Card>
    </Shell>
  )
}

function Personal({ view: { personal }, words }: { view: LeavingView; words: Words }) {
  const { leaving, units, common } = words
  const counted = (count: number, hint: string) =>
    count > 0 ? `${fill(units.openCount, { count })}${common.labelColon}${hint}` : common.none
  return (
    <Card title={leaving.personalTitle}>
      <DefinitionList
        items={[
          { term: leaving.notices, value: counted(personal.notices, leaving.noticesHint) },
          { term: leaving.feeds, value: counted(personal.feeds, leaving.feedsHint) },
          { term: leaving.signIns, value: counted(personal.signIns, leaving.signInsHint) },
          { term: leaving.replyDrafts, value: counted(personal.replyDrafts, leaving.replyDraftsHint) },
          { term: leaving.waitingSignature, value: counted(personal.waitingSignature, leaving.waitingSignatureHint) },
        ]}
      />
    </Card>
  )
}

function rowOf(office: OfficeToLeave, words: Words) {
  const { leaving } = words
  const { grantId, role, of, assessmentGroup, others, openWork, unitId, candidates } = office
  const facts = { others, open: openWork }
  const hint = others === 0 ? leaving.alone : fill(unitId ? leaving.heirHint : leaving.heirHintOffice, facts)
  return {
    grantId,
    label: fill(leaving.heir, { office: officeText({ role, unit: of, group: assessmentGroup }, words) }),
    hint,
    options: [
      ...candidates.map(({ id, name, login }) => ({ value: id, label: fill(leaving.candidate, { name, login }) })),
      { value: newcomer, label: leaving.newcomer },
    ],
  }
}
