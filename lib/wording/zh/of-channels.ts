import { annualReports } from './annual-reports'
import { awards } from './awards'
import { channels } from './channels'
import { specialReports } from './special-reports'
import { towns } from './towns'

/** What is heard before a suggestion, as figures and as reports, and what is commended after it. */
export const ofChannels = { annualReports, awards, channels, specialReports, towns }
