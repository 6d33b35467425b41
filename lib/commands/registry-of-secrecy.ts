import { askSecrecy } from './ask-secrecy'
import { decideSecrecy } from './decide-secrecy'
import { takeBackSecrecy } from './take-back-secrecy'

/** Whether the name of a delegate stays within the office. */
export const ofSecrecy = [askSecrecy, decideSecrecy, takeBackSecrecy] as const
