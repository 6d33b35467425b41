import { type Draft, titled } from '../suggestion/drafting'
import type { CameAbout } from '../suggestion/form-fields'
import type { VoiceChannel, VoiceItem } from './voice'

const cameAboutBy: Record<VoiceChannel, CameAbout> = {
  MINI_CONGRESS: 'TALKS',
  RECEPTION_DAY: 'TALKS',
  STATION: 'VISITS',
  INSPECTION: 'RESEARCH',
  SURVEY: 'SURVEY',
}

/** The draft that a voice becomes: its words as the situation, nothing that says who the resident was, the rest for the delegate to write. */
export const draftFrom = ({ text, place, channel }: VoiceItem, title: string): Draft => ({
  ...titled(title),
  situation: text,
  place,
  cameAbout: [cameAboutBy[channel]],
})
