import { SheetUpload } from '@/components/commitments/sheet-upload'
import { exportAddress } from '@/components/exports/export-address'
import { Shell } from '@/components/shell/shell'
import { ButtonLink } from '@/components/ui/button'
import { Card } from '@/components/ui/card'
import { EmptyState } from '@/components/ui/empty-state'
import { toldColumns } from '@/lib/domain/commitment/sheet'
import { getToUpdate } from '@/lib/queries/get-to-update'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'
import { fill } from '@/lib/wording/fill'

export default async function CommitmentSheetPage() {
  const { actor, data } = await read(getToUpdate, null)
  const words = await currentWords()
  const { commitments, promiseSheet, common, language } = words
  const { step1 } = promiseSheet
  const columns = toldColumns.map((column) => promiseSheet.columns[column]).join(common.listComma)
  return (
    <Shell
      actor={actor}
      words={words}
      current="/commitments"
      title={promiseSheet.title}
      lead={promiseSheet.lead}
      crumbs={[
        { href: '/commitments', label: commitments.title },
        { href: '/commitments/update', label: commitments.update.title },
      ]}
    >
      {data.promises.length === 0 ? (
        <EmptyState title={commitments.update.none} />
      ) : (
        <>
          <Card title={step1.title}>
            <p className="mb-3">{fill(step1.text, { columns })}</p>
            <ButtonLink href={exportAddress('promise-sheet', {}, 'xlsx')} download>
              {promiseSheet.download}
            </ButtonLink>
          </Card>
          <SheetUpload words={promiseSheet} form={formWords(words)} language={language} />
        </>
      )}
    </Shell>
  )
}
