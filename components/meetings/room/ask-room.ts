import type { RoomLive } from '@/lib/queries/meeting-room-live'

export type Reach = 'online' | 'offline' | 'signedOut'

const patience = 8000

export async function askRoom(meetingId: string): Promise<RoomLive | Exclude<Reach, 'online'>> {
  try {
    const answer = await fetch(`/api/reply-meetings/${meetingId}/room`, { signal: AbortSignal.timeout(patience) })
    if (answer.ok) return (await answer.json()) as RoomLive
    return answer.status === 401 ? 'signedOut' : 'offline'
  } catch {
    return 'offline'
  }
}
