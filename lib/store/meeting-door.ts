import type { LocalDate } from '@/lib/domain/deadlines/local-date'
import { open, type Tx } from './tx'

export async function isDelegateNow(tx: Tx, delegateId: string, today: LocalDate): Promise<boolean> {
  const found = await open(tx).$queryRaw<unknown[]>`
    SELECT 1 FROM delegate WHERE id = ${delegateId}::uuid AND (mandate_to IS NULL OR mandate_to >= ${today}::date)`
  return found.length > 0
}

export async function isUnitNow(tx: Tx, unitId: string): Promise<boolean> {
  const found = await open(tx).$queryRaw<unknown[]>`SELECT 1 FROM unit WHERE id = ${unitId}::uuid AND valid_to IS NULL`
  return found.length > 0
}
