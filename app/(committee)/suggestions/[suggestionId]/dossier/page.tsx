import { ArchiveCard } from '@/components/dossier/archive-card'
import { CompileForm } from '@/components/dossier/compile-form'
import { ClosingNote, DossierIndex } from '@/components/dossier/contents'
import { DossierStanding } from '@/components/dossier/standing'
import { VersionsTable } from '@/components/dossier/versions-table'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { HashCheck } from '@/components/ui/hash-check'
import { PrintButton } from '@/components/ui/print-button'
import { type DossierView, getDossier } from '@/lib/queries/get-dossier'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function DossierPage({ params }: Props) {
  const { actor, data: view } = await read(getDossier, (await params).suggestionId)
  const words = await currentWords()
  const { dossier } = words
  const made = view.versions.filter(({ state }) => state === 'MADE')
  return (
    <Shell
      actor={actor}
      words={words}
      current="/dossiers"
      crumbs={[
        { href: '/dossiers', label: dossier.list.title },
        { href: `/suggestions/${view.id}`, label: view.title },
      ]}
      title={dossier.title}
      lead={dossier.lead}
      actions={view.contents ? <PrintButton>{dossier.index.print}</PrintButton> : undefined}
    >
      <DossierStanding view={view} words={words} />
      {mayCompileNow(view) ? (
        <div className="no-print">
          <Card title={made.length > 0 ? dossier.compile.again : dossier.compile.title}>
            <CompileForm
              key={view.versions.length}
              suggestionId={view.id}
              retention={view.retention}
              isIncomplete={view.missing.length > 0}
              words={dossier}
              form={formWords(words)}
            />
          </Card>
        </div>
      ) : null}
      {view.mayArchive ? <ArchiveCard suggestionId={view.id} words={words} /> : null}
      {view.versions.length > 0 ? (
        <div className="no-print">
          <Card title={dossier.versions.title}>
            <VersionsTable versions={view.versions} timeZone={actor.congress.timeZone} words={words} />
          </Card>
        </div>
      ) : null}
      {view.contents ? <DossierIndex contents={view.contents} words={words} /> : null}
      {view.contents ? <ClosingNote view={view} contents={view.contents} words={words} /> : null}
      {made.length > 0 ? (
        <div className="no-print">
          <Card title={dossier.verify.title}>
            <HashCheck
              known={made.map(({ version, sha256 }) => ({ sha256, facts: { version } }))}
              accept=".zip"
              words={dossier.verify}
            />
          </Card>
        </div>
      ) : null}
    </Shell>
  )
}

const mayCompileNow = ({ mayCompile, versions: [latest] }: DossierView): boolean =>
  mayCompile && latest?.state !== 'ORDERED' && (latest?.state !== 'MADE' || latest.isBehind)
