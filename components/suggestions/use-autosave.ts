'use client'

import { useEffect, useRef, useState } from 'react'
import type { UseFormReturn } from 'react-hook-form'
import type { DeviceCopies, KeptCopy } from '@/components/device/device-copies'
import type { DeviceCopy } from '@/components/device/device-copy'
import { holdPage, livePages } from '@/components/device/live-pages'
import { firstKeyOf, localDraftId } from '@/components/device/local-draft'
import { type DeviceOwner, openDevice } from '@/components/device/open-device'
import { newKey, submitCommand } from '@/components/ui/submit-command'
import type { DraftForm } from '@/lib/schemas/draft'
import type { Words } from '@/lib/wording/catalogue'
import { DraftSaver, type SaveState } from './draft-saver'
import { judgeCopies } from './judge-copies'
import { useLeavingToAnother } from './use-leaving-to-another'
import { useSavingOnPause } from './use-saving-on-pause'
import { useWish, type Wish } from './use-wish'

export type ServerDraft = { suggestionId: string | null; version: number; values: DraftForm }

type Options = {
  form: UseFormReturn<DraftForm>
  server: ServerDraft
  owner: DeviceOwner
  errors: Words['errors']
  onBegun: (suggestionId: string) => void
}

type Found = {
  readonly conflicts: readonly KeptCopy[]
  readonly restored: boolean
  /** another window of this browser writes the same draft */
  readonly elsewhere: boolean
}

/** Saves to the server when typing pauses and to the device at once; brings back what only the device had. */
export function useAutosave(options: Options) {
  const { form } = options
  const [state, setState] = useState<SaveState>({ kind: 'saved', at: null })
  const [found, setFound] = useState<Found>({ conflicts: [], restored: false, elsewhere: false })
  const { wish, shown } = useWish()
  const saver = useRef<DraftSaver>(null)
  const ready = useRef<Promise<DraftSaver>>(null)
  const device = useRef<DeviceCopies>(null)
  const made = useRef(options)

  useEffect(() => {
    ready.current ??= begin(made.current, wish, setState).then((begun) => {
      device.current = begun.device
      saver.current = begun.saver
      setFound(begun.found)
      if (begun.found.restored) void begun.saver.save()
      return begun.saver
    })
  }, [wish])

  useSavingOnPause(form, saver)
  useLeavingToAnother(async () => saver.current?.keep())
  const settle = () => {
    const [settled, ...conflicts] = found.conflicts
    if (settled) void device.current?.remove(settled.name)
    setFound({ ...found, conflicts })
  }
  /** Kept with the copy on this device, so that a reload knows it too. */
  const wantHandIn = async (on: boolean) => {
    wish.set(on)
    const { suggestionId = null, version = 0 } = saver.current?.draft ?? {}
    const draftId = suggestionId ?? localDraftId()
    if (!saver.current?.isSaved) await saver.current?.keep()
    else if (on) await device.current?.keep(draftId, wished(form, version))
    else await device.current?.forget(draftId)
  }
  const conflict = found.conflicts[0]?.copy ?? null
  return { state, saver, ready, wantHandIn, wantsHandIn: shown, settle, ...found, conflict }
}

const wished = (form: UseFormReturn<DraftForm>, version: number): DeviceCopy => ({
  values: structuredClone(form.getValues()),
  version,
  unanswered: null,
  wantsHandIn: true,
})

async function begin(options: Options, wish: Wish, tell: (state: SaveState) => void) {
  const { form, server, owner } = options
  const device = await openDevice(owner)
  holdPage(device.pageId)
  const draftId = server.suggestionId ?? localDraftId()
  const [copies, live] = [(await device.all()).filter((one) => one.draftId === draftId), await livePages()]
  const left = copies.filter(({ pageId }) => !live.has(pageId))
  const { restored, conflicts, done, wantsHandIn } = judgeCopies(left, server)
  if (wantsHandIn) wish.set(true)
  const saver = saverOf(options, device, draftId, restored, wish, tell)
  if (restored) {
    form.reset(restored.copy.values, { keepDefaultValues: true })
    await saver.keep()
  } else if (wantsHandIn) await device.keep(draftId, wished(form, server.version))
  for (const { name } of restored ? [...done, restored] : done) await device.remove(name)
  const found = { conflicts, restored: restored !== null, elsewhere: copies.length > left.length }
  return { device, saver, found }
}

function saverOf(
  { form, server, owner, errors, onBegun }: Options,
  device: DeviceCopies,
  draftId: string,
  restored: KeptCopy | null,
  wish: Wish,
  tell: (state: SaveState) => void,
) {
  const unanswered = restored && restored.copy.version === server.version ? restored.copy.unanswered : null
  const nameOf = (id: string | null) => id ?? draftId
  const saver: DraftSaver = new DraftSaver(
    { ...server, unanswered, firstKey: firstKeyOf(draftId) },
    {
      values: () => form.getValues(),
      send: (input, key) =>
        submitCommand('save-draft', { ...(input as object), writerId: owner.personId }, key, errors),
      newKey,
      keep: (kept, id) => device.keep(nameOf(id), { ...kept, wantsHandIn: wish.isSet }),
      forget: async (id) => {
        if (id !== null && wish.isSet) await device.keep(id, wished(form, saver.draft.version))
        else await device.forget(nameOf(id))
      },
      now: () => new Date(),
      tell,
      begun: onBegun,
    },
  )
  return saver
}
