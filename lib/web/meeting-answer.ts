import { getMeetingScreen } from '@/lib/queries/get-meeting-screen'
import { getRoomLive } from '@/lib/queries/meeting-room-live'
import { liveAnswer } from './live-answer'
import { withRatingSquare } from './screen-view'

/** Every five seconds, from a few windows. */
const looks = { what: 'reply-meeting', count: 7200, seconds: 3600 }

/** What the clerk's screen asks for by itself. Whoever has it open in the room stays signed in. */
export const answerRoom = (request: Request, meetingId: string) =>
  liveAnswer(request, looks, (reading) => getRoomLive(reading, meetingId))

/** The same for the hall. */
export const answerScreen = (request: Request, meetingId: string) =>
  liveAnswer(request, looks, async (reading) => withRatingSquare(await getMeetingScreen(reading, meetingId)))
