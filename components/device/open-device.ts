import { DeviceCopies } from './device-copies'
import { sealOf } from './seal'

/** Of the person who is signed in, as the server names him. */
export type DeviceOwner = { readonly personId: string; readonly key: string }

export async function openDevice({ personId, key }: DeviceOwner): Promise<DeviceCopies> {
  return new DeviceCopies(personId, await sealOf(key))
}
