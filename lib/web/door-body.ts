import { largestForm } from '@/lib/domain/door/limits'
import { Refusal } from '@/lib/domain/refusal'
import { isOfType, readBody } from './read-body'

/** As a page without a script sends it; a name that stands twice counts once. */
export async function doorFieldsIn(request: Request): Promise<Readonly<Record<string, string>>> {
  if (!isOfType(request, 'application/x-www-form-urlencoded')) throw new Refusal('shape-refused')
  return Object.fromEntries(new URLSearchParams(await readBody(request, largestForm)))
}
