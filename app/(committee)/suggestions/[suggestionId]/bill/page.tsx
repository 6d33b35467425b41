import { BillForm } from '@/components/office/bill-form'
import { MovePage } from '@/components/office/move-page'
import { getToRecordBill } from '@/lib/queries/get-to-record-bill'
import { currentWords } from '@/lib/web/current-words'
import { read } from '@/lib/web/read'
import { formWords } from '@/lib/wording/catalogue'

type Props = { params: Promise<{ suggestionId: string }> }

export default async function RecordBillPage({ params }: Props) {
  const { actor, moment, data } = await read(getToRecordBill, (await params).suggestionId)
  const words = await currentWords()
  const { bill } = words.coSigning
  return (
    <MovePage actor={actor} words={words} suggestion={data} title={bill.title} lead={bill.lead}>
      <BillForm suggestion={data} today={moment.today} words={bill} form={formWords(words)} />
    </MovePage>
  )
}
