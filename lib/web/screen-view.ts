import { qrPath } from '@/lib/documents/qr-path'
import type { ScreenView } from '@/lib/queries/get-meeting-screen'
import { suggestionAddress } from './suggestion-address'

/** With the square that leads whoever signed it to his own rating, once the reply is out. */
export const withRatingSquare = (view: ScreenView) => ({
  ...view,
  qr: view.current?.opensRating ? qrPath(`${suggestionAddress(view.current.suggestionId)}/rate`) : null,
})

export type ShownScreen = ReturnType<typeof withRatingSquare>
