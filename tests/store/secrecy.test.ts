import { expect, test } from 'vitest'
import { hidesSigners, isSecret as isSecretOf } from '@/lib/domain/suggestion/secrecy'
import { hiddenFrom } from '@/lib/queries/secrecy'
import { isSecret } from '@/lib/store/secrecy'
import { readSuggestion } from '@/lib/store/suggestions'
import { transactFor } from '@/lib/store/transact'
import { open } from '@/lib/store/tx'
import { collecting, confirm } from '../support/co-signing'
import { rows } from '../support/rows'
import { foundTown } from '../support/town'

const everyWay = [true, false].flatMap((wished) => [null, true, false].map((decided) => ({ wished, decided })))

test('the database says of every person, state, wish and decision what the domain says', async () => {
  const town = await foundTown()
  const made = await collecting(town, [town.coSigner, town.stranger])
  await confirm(town.coSigner, made)
  const { suggestionId: id } = made
  const people = [
    ...[town.lead, town.coSigner, town.stranger, town.office, town.leader, town.government, town.assessor],
    ...[town.officer, town.otherOfficer, town.audit, town.system, town.housing.head, town.transport.clerk],
  ]
  for (const status of ['CO_SIGNING', 'SUBMITTED', 'ASSIGNED'])
    for (const { wished, decided } of everyWay) {
      await rows.suggestion.update({ where: { id }, data: { status, secrecyWish: wished, secrecy: decided } })
      for (const { actor, name } of people) {
        const [suggestion, [row]] = await transactFor(town.congressId, async (tx) => [
          await readSuggestion(tx, id),
          await open(tx).$queryRaw<{ hidden: boolean; secret: boolean }[]>`
            SELECT ${hiddenFrom(actor)} AS hidden, ${isSecret} AS secret FROM suggestion s WHERE s.id = ${id}::uuid`,
        ])
        const said = { status, wished, decided, name }
        expect({ ...said, ...row }).toEqual({
          ...said,
          hidden: hidesSigners(actor, suggestion),
          secret: isSecretOf(suggestion),
        })
      }
    }
})
