import { notFound, redirect } from 'next/navigation'
import { stations } from '@/components/shell/navigation'
import { nothingMore, read } from '@/lib/web/read'

/** Everybody has a page of what waits for him. */
export default async function FrontDoor() {
  const { actor } = await read(nothingMore, null)
  const [first] = actor.grants
  if (!first) notFound()
  redirect(stations[first.role].home)
}
