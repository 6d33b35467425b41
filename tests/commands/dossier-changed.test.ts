import { expect, test } from 'vitest'
import { verifyPackage } from '@/lib/documents/dossier/verify-package'
import { concluded, filed, onDisk, packageOf } from '../support/filed'
import { foundTown } from '../support/town'

const town = await foundTown()

test('one changed byte is found, wherever it lies', async () => {
  const { suggestionId } = await concluded(town)
  const { id } = await filed(town, suggestionId)
  const bytes = await packageOf(town.office, id)
  const at = bytes.indexOf('"type":"suggestion.concluded"') + 10
  const changed = Buffer.from(bytes)
  changed[at] = (changed[at] ?? 0) ^ 1
  const kinds = (await verifyPackage(await onDisk(changed))).faults.map(({ kind }) => kind)
  expect(kinds).toContain('content')
  const cut = await verifyPackage(await onDisk(bytes.subarray(0, bytes.length - 100)))
  expect(cut.faults.map(({ kind }) => kind)).toEqual(['unreadable'])
  const middle = Buffer.from(bytes)
  const pdf = middle.indexOf('%PDF') + 400
  middle[pdf] = (middle[pdf] ?? 0) ^ 1
  expect((await verifyPackage(await onDisk(middle))).faults.length).toBeGreaterThan(0)
}, 60_000)
