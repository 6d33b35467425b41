'use client'

import { useRouter } from 'next/navigation'
import { EvidenceField, type EvidenceWords } from './evidence-field'

type SheetScansProps = {
  of: { assessmentId: string; unitId: string; memberId: string }
  words: EvidenceWords
}

/** A scan is on the sheet as soon as it has arrived. */
export function SheetScans({ of, words }: SheetScansProps) {
  const router = useRouter()
  return <EvidenceField of={of} name="scans" there={[]} onChange={() => router.refresh()} words={words} />
}
