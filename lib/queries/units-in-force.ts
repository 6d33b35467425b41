import { open } from '@/lib/store/tx'
import type { Reading } from './query'

/** Units that something can be given to today, by name. */
export const unitsInForce = ({ tx, moment: { today } }: Reading) =>
  open(tx).$queryRaw<{ id: string; name: string }[]>`
    SELECT id, name FROM unit WHERE valid_from <= ${today}::date AND (valid_to IS NULL OR valid_to >= ${today}::date) ORDER BY name, id`
