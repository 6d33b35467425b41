import { ExportLinks } from '@/components/exports/export-links'
import { ImportsTable } from '@/components/imports/imports-table'
import { UploadForm } from '@/components/imports/upload-form'
import { Shell } from '@/components/shell/shell'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { listImports } from '@/lib/queries/list-imports'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'

export default async function ImportsPage() {
  const { actor, data } = await read(listImports, null)
  const words = await currentWords()
  const { importing } = words
  return (
    <Shell actor={actor} words={words} current="/imports" title={importing.title} lead={importing.lead}>
      <Card title={importing.upload.title}>
        <UploadForm words={importing.upload} errors={words.errors} />
      </Card>
      {data.length > 0 ? (
        <>
          <ImportsTable lines={data} timeZone={actor.congress.timeZone} words={words} />
          <ExportLinks list="imports" words={words} />
        </>
      ) : (
        <EmptyState title={importing.list.empty} hint={importing.list.emptyHint} />
      )}
    </Shell>
  )
}
